import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import '../choice-group/stadt-choice-group.js';
import '../text-field/stadt-text-field.js';
import type { TextField } from '../text-field/text-field.js';
import { examplesIn } from '../../../element/testing/examples.js';
import type { AddAnother } from './add-another.js';
import './stadt-add-another.js';

const page = await (await fetch(new URL('./add-another.md', import.meta.url))).text();

interface List {
  readonly form: HTMLFormElement;
  readonly el: AddAnother;
  shown(): HTMLElement[];
  press(name: string, at?: number): Promise<void>;
  input(name: string): HTMLInputElement;
  sent(): string[];
}

async function list(name: string): Promise<List> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  const found = examplesIn(page).find((one) => one.name === name)!;
  form.append(document.createRange().createContextualFragment(found.html));
  const el = form.querySelector<AddAnother>('stadt-add-another')!;
  await el.updateComplete;
  const shown = () => [...el.querySelectorAll<HTMLElement>('[data-entry]:not([hidden])')];
  return {
    form,
    el,
    shown,
    async press(does, at = 0) {
      const within = ['toggle', 'remove'].includes(does) ? shown()[at]! : el;
      within.querySelector<HTMLElement>(`[data-${does}]`)!.click();
      await el.updateComplete;
      // Fields inside a new entry are drawn after it.
      for (const inside of el.querySelectorAll<TextField>('stadt-text-field'))
        await inside.updateComplete;
    },
    input: (called) => form.querySelector(`[name="${called}"]`)!,
    sent: () => [...new FormData(form)].map(([key, value]) => `${key}=${value as string}`),
  };
}

const FILLED = 'With a hint, filled in, and with a template';
const said = (el: Element) => el.querySelector(':scope > [data-note]')?.textContent ?? '';

describe('stadt-add-another', () => {
  it('shows as many empty entries as there must be, and does not send those that wait', async () => {
    const { shown, sent, press } = await list('Several without JavaScript');
    expect(shown().length).to.equal(1);
    expect(sent()).to.deep.equal(['children-1-name=']);
    await press('add');
    expect(shown().length).to.equal(2);
    expect(document.activeElement?.getAttribute('name')).to.equal('children-2-name');
  });

  it('gives a copy names of its own, and nothing of what stands in the pattern', async () => {
    const { el, press, input, sent } = await list(FILLED);
    await press('add');
    expect(input('cars[2][plate]').value).to.equal('');
    expect(sent()).to.deep.equal([
      'cars[1][plate]=DO-AB 123',
      'cars[1][drive]=fuel',
      'cars[2][plate]=',
      'cars[2][drive]=fuel',
    ]);
    const ids = Array.from(el.querySelectorAll('[id]'), ({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(el.querySelectorAll('[data-number]')[1]!.textContent).to.equal('2');
    await expect(el).to.be.accessible();
  });

  it('copies the first entry without its answers where there is no template', async () => {
    const { press, input, el } = await list('Several without JavaScript');
    input('children-1-name').value = 'Mia';
    await press('add');
    await press('add');
    expect(input('children-3-name').value).to.equal('');
    expect(el.querySelectorAll('[data-entry]')[2]!.querySelectorAll('[data-bar]').length).to.equal(
      1,
    );
  });

  it('folds an entry into a card that says its answers, and unfolds it', async () => {
    const { shown, press, input } = await list('Several without JavaScript');
    input('children-1-name').focus();
    await sendKeys({ type: 'Mia' });
    await press('toggle');
    expect(shown()[0]!.innerText).to.contain('Mia').and.not.to.contain('Vorname');
    expect(shown()[0]!.querySelector('[data-toggle]')!.textContent).to.equal('Bearbeiten');
    await press('toggle');
    expect(document.activeElement).to.equal(input('children-1-name'));
  });

  it('says on a card also what a field brings that comes later than the list', async () => {
    const el = await fixture<AddAnother>(html`
      <stadt-add-another>
        <fieldset>
          <legend>Hunde</legend>
          <fieldset data-entry>
            <legend>Hund 1</legend>
            <stadt-text-field
              ><label>Name <input name="dogs-1-name" value="Bello" /></label
            ></stadt-text-field>
            <stadt-date-field iso-name="dogs-1-since" value="2020-05-12">
              <fieldset>
                <legend>Seit wann?</legend>
                <div data-parts>
                  <label>Tag <input name="dogs-1-since-day" data-part="day" /></label>
                  <label>Monat <input name="dogs-1-since-month" data-part="month" /></label>
                  <label>Jahr <input name="dogs-1-since-year" data-part="year" /></label>
                </div>
              </fieldset>
            </stadt-date-field>
          </fieldset>
        </fieldset>
      </stadt-add-another>
    `);
    await el.updateComplete;
    const card = (): string => el.querySelector('[data-bar] > p')?.textContent ?? '';
    if (card() === '') el.querySelector<HTMLElement>('[data-toggle]')!.click();
    await until(() => card() === 'Bello');
    await import('../date-field/stadt-date-field.js');
    await until(() => /^Bello · 12\D+0?5\D+2020$/.test(card()));
  });

  it('removes an entry, says which, leads on, and brings it back', async () => {
    const { el, shown, press, sent } = await list(FILLED);
    await press('add');
    await press('remove');
    expect(said(el)).to.equal('Entfernt: Fahrzeug 1, DO-AB 123 · Verbrenner');
    expect(shown().length).to.equal(1);
    expect(document.activeElement).to.equal(shown()[0]!.querySelector('legend'));
    expect(document.activeElement!.textContent).to.equal('Fahrzeug 1');
    expect(sent()[0]).to.equal('cars[2][plate]=');
    await press('undo');
    expect(sent().slice(0, 2)).to.deep.equal(['cars[1][plate]=DO-AB 123', 'cars[1][drive]=fuel']);
    expect(document.activeElement).to.equal(shown()[0]!.querySelector('legend'));
  });

  it('leads to the legend of the list when the last entry is removed', async () => {
    const { el, press, shown } = await list(FILLED);
    await press('remove');
    expect(shown()).to.deep.equal([]);
    expect(document.activeElement).to.equal(el.querySelector('legend'));
  });

  it('says when there are as many as may be, and offers no more', async () => {
    const { el, press } = await list(FILLED);
    await press('add');
    await press('add');
    expect(said(el)).to.equal('Mehr als 3 Einträge sind nicht möglich.');
    expect(el.querySelector<HTMLElement>('[data-add]')!.hidden).to.equal(true);
    await press('remove', 2);
    expect(el.querySelector<HTMLElement>('[data-add]')!.hidden).to.equal(false);
  });

  it('takes numbers as they stand in the markup of a framework, which sets them as properties', async () => {
    const { el, press } = await list(FILLED);
    Object.assign(el, { min: '1', max: '2' });
    await press('add');
    expect(said(el)).to.equal('Mehr als 2 Einträge sind nicht möglich.');
    expect([el.min, el.max]).to.deep.equal([1, 2]);
  });

  it('lets nobody remove what there must be', async () => {
    const { el } = await list('Several without JavaScript');
    expect(el.querySelector<HTMLElement>('[data-remove]')!.hidden).to.equal(true);
  });

  it('is as in the beginning after a reset', async () => {
    const { el, form, press, sent, shown } = await list(FILLED);
    const before = sent();
    await press('add');
    await press('remove');
    form.reset();
    await new Promise((done) => setTimeout(done));
    await el.updateComplete;
    expect(sent()).to.deep.equal(before);
    expect(shown().length).to.equal(1);
    expect(said(el)).to.equal('');
  });

  it('unfolds an entry in which something is wrong when the form is sent', async () => {
    const { form, el, input, press, shown } = await list('Several without JavaScript');
    input('children-1-name').focus();
    await sendKeys({ type: 'Mia' });
    await press('toggle');
    expect(shown()[0]!.hasAttribute('data-closed')).to.equal(true);
    input('children-1-name').required = true;
    input('children-1-name').value = '';
    form.requestSubmit();
    await el.updateComplete;
    expect(shown()[0]!.hasAttribute('data-closed')).to.equal(false);
    expect(document.activeElement).to.equal(input('children-1-name'));
  });

  it('does not fold an entry while something is wrong in it', async () => {
    const { el, input, press, shown } = await list('Several without JavaScript');
    input('children-1-name').required = true;
    await press('toggle');
    expect(shown()[0]!.hasAttribute('data-closed')).to.equal(false);
    await shown()[0]!.querySelector<AddAnother>('stadt-text-field')!.updateComplete;
    expect(el.querySelector('[data-problem]')!.textContent).to.contain('Vorname');
  });

  it('keeps the problems of fields in copies apart', async () => {
    const { el, input, press } = await list(FILLED);
    await press('add');
    const field = input('cars[2][plate]').closest<AddAnother>('stadt-text-field')!;
    field.problem = { code: 'missing' };
    await field.updateComplete;
    expect(el.querySelectorAll('[data-problem]').length).to.equal(1);
    expect(input('cars[2][plate]').getAttribute('aria-invalid')).to.equal('true');
    expect(input('cars[1][plate]').getAttribute('aria-invalid')).to.equal('false');
  });

  it('can be used by keys alone', async () => {
    const { el, shown, sent } = await list('Several without JavaScript');
    shown()[0]!.querySelector('input')!.focus();
    await sendKeys({ type: 'Mia' });
    el.querySelector<HTMLElement>('[data-add]')!.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Noah' });
    expect(sent()).to.deep.equal(['children-1-name=Mia', 'children-2-name=Noah']);
  });
});

describe('stadt-add-another, left and come back to', () => {
  it('has its added entries again after back, and none for somebody who comes anew', async () => {
    const { html: example = '' } = examplesIn(page).find(({ name }) => name === FILLED) ?? {};
    const modules = ['add-another', 'choice-group', 'text-field'].map(
      (name) =>
        `<script type="module" src="/packages/fields/elements/${name}/stadt-${name}.ts"></script>`,
    );
    const frame = document.createElement('iframe');
    const address = `/page?html=${encodeURIComponent(`<form>${example}</form>${modules.join('')}`)}`;
    document.body.append(frame);
    const field = (name: string) =>
      frame.contentDocument?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    const button = () =>
      frame.contentDocument?.querySelector<HTMLElement>('[data-drawn], [data-bar]');

    await open(frame, () => (frame.src = address));
    await until(button, 'the list is live');
    frame.contentDocument!.querySelector<HTMLElement>('[data-add]')!.click();
    field('cars[2][plate]')!.value = 'DO-XY 9';
    await open(frame, () => frame.contentWindow!.location.assign('/page?html=Anderswo'));
    await open(frame, () => frame.contentWindow!.history.back());
    await until(() => field('cars[2][plate]')?.value === 'DO-XY 9', 'the entry is back');
    await open(frame, () => frame.contentWindow!.location.assign('/page?html=Anderswo'));
    await open(frame, () => frame.contentWindow!.location.assign(address));
    await until(button, 'the list is live');
    expect(field('cars[2][plate]')).to.equal(null);
    frame.remove();
  });
});

const open = (frame: HTMLIFrameElement, go: () => void): Promise<unknown> =>
  new Promise((done) => {
    frame.addEventListener('load', () => setTimeout(done), { once: true });
    go();
  });
