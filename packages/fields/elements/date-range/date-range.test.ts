import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DateRange } from './date-range.js';
import './stadt-date-range.js';

const end = (which: string, legend: string) => `
  <stadt-date-field data-end="${which}">
    <fieldset>
      <legend>${legend}</legend>
      <div data-parts>
        <label>Tag <input data-part="day" size="2" /></label>
        <label>Monat <input data-part="month" size="2" /></label>
        <label>Jahr <input data-part="year" size="4" /></label>
      </div>
    </fieldset>
  </stadt-date-field>
`;

async function open() {
  const form = await fixture<HTMLFormElement>(`
    <form>
      <stadt-date-range iso-name="closure">
        <fieldset>
          <legend>Sperrung</legend>
          <div data-ends>${end('from', 'Erster Tag')}${end('to', 'Letzter Tag')}</div>
        </fieldset>
      </stadt-date-range>
      <button>Weiter</button>
    </form>
  `);
  const range = form.querySelector<DateRange>('stadt-date-range')!;
  const boxes = [...range.querySelectorAll('input')];
  const drawn = async () => {
    await range.updateComplete;
    await Promise.all([range.from!.updateComplete, range.to!.updateComplete]);
  };
  const type = async (text: string, first = 0) => {
    for (const [at, part] of text.split(' ').entries()) {
      boxes[first + at]!.focus();
      boxes[first + at]!.select();
      await sendKeys({ type: part });
    }
    form.querySelector('button')!.focus();
    await drawn();
  };
  await drawn();
  return { form, range, boxes, type, drawn, sent: () => new FormData(form).get('closure') };
}

describe('stadt-date-range', () => {
  it('adds the range to what the form sends', async () => {
    const { form, type, sent } = await open();
    await type('1 7 2027 14 7 2027');
    expect(sent()).to.equal('2027-07-01/2027-07-14');
    expect(form.checkValidity()).to.equal(true);
    await expect(form).to.be.accessible();
  });

  it('judges dates that stood there from the beginning', async () => {
    const form = await fixture<HTMLFormElement>(`
      <form>
        <stadt-date-range iso-name="closure">
          <fieldset>
            <legend>Sperrung</legend>
            <div data-ends>
              ${end('from', 'Erster Tag').replace('data-end', 'value="2027-07-14" data-end')}
              ${end('to', 'Letzter Tag').replace('data-end', 'value="2027-07-01" data-end')}
            </div>
          </fieldset>
        </stadt-date-range>
      </form>
    `);
    const range = form.querySelector<DateRange>('stadt-date-range')!;
    await range.updateComplete;
    await range.to!.updateComplete;
    expect(range.reading.problem?.code).to.equal('range-backwards');
    expect(form.checkValidity()).to.equal(false);
  });

  it('accepts one day as a range', async () => {
    const { type, sent } = await open();
    await type('1 7 2027 01 07 2027');
    expect(sent()).to.equal('2027-07-01/2027-07-01');
  });

  it('says at the end that it lies before the beginning, and takes it back when either is put right', async () => {
    const { form, range, boxes, type, sent, drawn } = await open();
    await type('14 7 2027 1 7 2027');
    expect(range.to!.sentence).to.contain('Das Ende liegt vor dem Beginn (14.07.2027).');
    expect(range.from!.sentence).to.equal('');
    expect(range.control).to.equal(boxes[3]);
    expect([sent(), form.checkValidity()]).to.deep.equal([null, false]);
    await expect(form).to.be.accessible();
    await type('1', 0);
    await drawn();
    expect(range.to!.sentence).to.equal('');
    expect([sent(), form.checkValidity()]).to.deep.equal(['2027-07-01/2027-07-01', true]);
  });

  it('misses the other date when only one is entered', async () => {
    const { form, range, type, drawn } = await open();
    expect(form.checkValidity()).to.equal(true);
    await type('1 7 2027');
    expect(form.checkValidity()).to.equal(false);
    form.requestSubmit();
    await drawn();
    expect(range.to!.sentence).to.equal('Bitte füllen Sie das Feld „Letzter Tag“ aus.');
    form.reset();
    // The boxes are emptied after the event of the reset.
    await new Promise((done) => setTimeout(done));
    await drawn();
    expect(form.checkValidity()).to.equal(true);
    expect(range.to!.sentence).to.equal('');
  });

  it('says a problem of the whole in front of both dates', async () => {
    const { form, range, type } = await open();
    await type('3 7 2027 5 7 2027');
    range.problemText = 'Da ist der Platz vergeben.';
    await range.updateComplete;
    const message = range.querySelector('[data-problem]')!;
    expect(message.nextElementSibling).to.equal(range.querySelector('[data-ends]'));
    expect(range.querySelector('fieldset')!.getAttribute('aria-describedby')).to.equal(message.id);
    await expect(form).to.be.accessible();
    await type('6', 3);
    expect(range.querySelector('[data-problem]')).to.equal(null);
  });
});
