import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import dates from '../../../kinds/vectors/dates.json' with { type: 'json' };
import type { DateField } from './date-field.js';
import './stadt-date-field.js';

const markup = (attributes: string) => `
  <form>
    <stadt-date-field iso-name="birth" ${attributes}>
      <fieldset>
        <legend>Geburtsdatum</legend>
        <p data-hint>Zum Beispiel 14 3 1988.</p>
        <div data-parts>
          <label>Tag <input name="birth-day" data-part="day" size="2" /></label>
          <label>Monat <input name="birth-month" data-part="month" size="2" /></label>
          <label>Jahr <input name="birth-year" data-part="year" size="4" /></label>
        </div>
      </fieldset>
    </stadt-date-field>
    <button>Weiter</button>
  </form>
`;

async function open(attributes = '') {
  const form = await fixture<HTMLFormElement>(markup(attributes));
  const field = form.querySelector<DateField>('stadt-date-field')!;
  await field.updateComplete;
  const boxes = [...field.querySelectorAll('input')];
  const type = async (...parts: string[]) => {
    for (const [at, part] of parts.entries()) {
      boxes[at]!.focus();
      boxes[at]!.select();
      await sendKeys(part === '' ? { press: 'Backspace' } : { type: part });
    }
    form.querySelector('button')!.focus();
    await field.updateComplete;
  };
  return {
    form,
    field,
    boxes,
    type,
    sent: () => new FormData(form).get('birth'),
    texts: () => boxes.map(({ value }) => value),
    wrong: () =>
      boxes.filter((box) => box.ariaInvalid === 'true').map((box) => box.dataset['part']),
    note: () => field.querySelector('[data-note]')?.textContent,
  };
}

describe('stadt-date-field', () => {
  it('adds the ISO date to what the form sends, and nothing that is no date', async () => {
    const { form, field, type, sent, texts } = await open('past required');
    await type('3', '2', '1990');
    expect(sent()).to.equal('1990-02-03');
    await expect(form).to.be.accessible();
    await type('31', '2', '1990');
    expect(sent()).to.equal(null);
    expect(texts()).to.deep.equal(['31', '2', '1990']);
    expect(field.sentence).to.contain('Dieses Datum gibt es nicht.');
    expect(form.checkValidity()).to.equal(false);
    await expect(form).to.be.accessible();
  });

  it('adds nothing while it is disabled', async () => {
    const { field, type, sent } = await open();
    await type('3', '2', '1990');
    field.querySelector('fieldset')!.disabled = true;
    expect(sent()).to.equal(null);
  });

  it('keeps leading zeros as they were typed', async () => {
    const { type, texts, sent } = await open();
    await type('03', '02', '1990');
    expect(texts()).to.deep.equal(['03', '02', '1990']);
    expect(sent()).to.equal('1990-02-03');
  });

  it('reads the dates of the vectors as the kinds do', async () => {
    const { field, boxes } = await open('partial');
    boxes[0]!.focus();
    await field.updateComplete;
    for (const { value, valid } of dates.partial) {
      const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(value);
      // Before 1900 nobody was born who applies for something.
      if (!parts || value < '1900') continue;
      const [, year, month = '', day = ''] = parts;
      for (const [at, text] of [day, month, year!].entries()) boxes[at]!.value = text;
      expect(field.reading?.value, value).to.equal(valid ? value : undefined);
    }
  });

  it('accepts a year alone when the date may be known in part', async () => {
    const { type, sent, field } = await open('partial past');
    await type('', '', '1964');
    expect(sent()).to.equal('1964');
    expect(field.sentence).to.equal('');
    await type('5', '', '1964');
    expect(field.sentence).to.equal('Bitte ergänzen Sie den Monat.');
  });

  it('says what is missing when the field is left, not between its boxes', async () => {
    const { field, boxes, wrong } = await open();
    boxes[0]!.focus();
    await sendKeys({ type: '3' });
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(field.sentence).to.equal('');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '1990' });
    await sendKeys({ press: 'Tab' });
    await field.updateComplete;
    expect(field.sentence).to.equal('Bitte ergänzen Sie den Monat.');
    expect(wrong()).to.deep.equal(['month']);
    expect(field.control).to.equal(boxes[1]);
    field.focus();
    await sendKeys({ type: '2' });
    await field.updateComplete;
    expect(field.sentence).to.equal('');
    expect(wrong()).to.deep.equal([]);
  });

  it('marks only the box that is to blame, and describes it by what is wrong', async () => {
    const { field, boxes, type, wrong } = await open();
    await type('14', '13', '1988');
    expect(wrong()).to.deep.equal(['month']);
    expect(boxes[1]!.getAttribute('aria-describedby')).to.equal(
      field.querySelector('[data-problem]')!.id,
    );
    await type('31', '2', '1988');
    expect(wrong()).to.deep.equal(['day', 'month', 'year']);
    await type('14', '3', '88');
    expect(wrong()).to.deep.equal(['year']);
  });

  it('knows past, future, earliest and latest', async () => {
    const cases = [
      ['past', '2999', 'Das Datum liegt in der Zukunft.'],
      ['future', '1999', 'Das ist zu früh.'],
      ['min="2026-01-01"', '2025', 'Das ist zu früh. Möglich ist 01.01.2026 oder später.'],
      ['max="2026-01-01"', '2027', 'Das ist zu spät. Möglich ist 01.01.2026 oder früher.'],
      ['begin="2026-01-01"', '2025', 'Das Ende liegt vor dem Beginn (01.01.2026).'],
    ] as const;
    for (const [attribute, year, said] of cases) {
      const { field, type } = await open(attribute);
      await type('1', '6', year);
      expect(field.sentence, attribute).to.contain(said);
    }
  });

  for (const [whole, ...parts] of [
    ['14.03.1988', '14', '03', '1988'],
    ['1988-03-14', '14', '03', '1988'],
    ['31 2 1990', '31', '2', '1990'],
  ] as const)
    it(`spreads ${whole} over the boxes when the first one is left, and says so`, async () => {
      const { type, texts, note } = await open();
      await type(whole);
      expect(texts()).to.deep.equal(parts);
      expect(note()).to.equal('Wir haben das Datum auf Tag, Monat und Jahr verteilt.');
    });

  it('spreads a date at once when it was pasted', async () => {
    const { field, boxes, texts } = await open();
    boxes[0]!.focus();
    await field.updateComplete;
    boxes[0]!.value = '14.03.1988';
    boxes[0]!.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }),
    );
    expect(texts()).to.deep.equal(['14', '03', '1988']);
    expect(document.activeElement).to.equal(boxes[0]);
  });

  it('spreads nothing when another box is filled, or when it looks like no date', async () => {
    const { boxes, type, texts, note } = await open();
    boxes[1]!.value = '4';
    await type('14.03.1988');
    expect(texts()).to.deep.equal(['14.03.1988', '4', '']);
    boxes[1]!.value = '';
    await type('14. Foo 1988');
    expect(texts()).to.deep.equal(['14. Foo 1988', '', '']);
    expect(note()).to.equal('');
  });

  for (const whole of ['14. März 1988', '14031988', '14. 3. 1988', '14 March 1988'])
    for (const at of [0, 1, 2])
      it(`spreads a whole date, pasted as „${whole}“ into any box (${at + 1})`, async () => {
        const { field, boxes } = await open();
        boxes[at]!.value = whole;
        boxes[at]!.dispatchEvent(
          new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }),
        );
        await field.updateComplete;
        expect(field.value).to.equal('1988-03-14');
        expect(boxes[0]!.value).to.equal('14');
        expect(boxes[2]!.value).to.equal('1988');
      });

  it('reads dots, words for months and marks that nobody sees, and leaves them as they are', async () => {
    const { field, boxes } = await open();
    for (const texts of [
      ['14.', '3.', '1988'],
      ['14', 'März', '1988'],
      ['\u200e14', '\u200b3', '1988'],
    ]) {
      for (const [at, text] of texts.entries()) boxes[at]!.value = text;
      boxes[2]!.dispatchEvent(new Event('change', { bubbles: true }));
      await field.updateComplete;
      expect(field.value).to.equal('1988-03-14');
      expect(boxes.map(({ value }) => value)).to.deep.equal(texts);
    }
  });

  it('never moves the focus by itself', async () => {
    const { boxes } = await open();
    boxes[0]!.focus();
    await sendKeys({ type: '1234' });
    expect(document.activeElement).to.equal(boxes[0]);
  });

  it('begins with its value, is filled by the page, and comes back to the beginning', async () => {
    const { form, field, texts, sent } = await open('value="1988-03-14"');
    expect(texts()).to.deep.equal(['14', '3', '1988']);
    field.value = '2001-12-01';
    expect(texts()).to.deep.equal(['1', '12', '2001']);
    expect(sent()).to.equal('2001-12-01');
    form.reset();
    expect(texts()).to.deep.equal(['14', '3', '1988']);
  });

  it('takes a value that was set before the element was there', async () => {
    const apart = document.implementation.createHTMLDocument();
    apart.body.innerHTML = markup('');
    const field = apart.querySelector('stadt-date-field')!;
    // What a page sets on an element that is not defined yet.
    Object.assign(field, { value: '1988-03-14' });
    document.body.append(field);
    await field.updateComplete;
    expect(field.querySelector('input')!.value).to.equal('14');
    field.remove();
  });

  it('keeps what was typed when the page sets the same date', async () => {
    const { field, type, texts } = await open();
    await type('03', '02', '1990');
    field.value = '1990-02-03';
    expect(texts()).to.deep.equal(['03', '02', '1990']);
  });

  it('bears hostile text without a change', async () => {
    const { field, boxes } = await open();
    for (const text of ['\ud800', '<b>', '9'.repeat(500_000)]) {
      boxes[0]!.value = text;
      boxes[1]!.value = '3';
      boxes[2]!.value = '1990';
      boxes[0]!.dispatchEvent(new Event('change', { bubbles: true }));
      await field.updateComplete;
      expect(boxes[0]!.value === text).to.equal(true);
      expect(field.reading?.problem?.code).to.equal('date-impossible');
    }
  });
});
