import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { until } from '../../../element/testing/until.js';
import { putFiles } from '../file-field/files-of.js';
import type { AddAnother } from './add-another.js';
import './stadt-add-another.js';

const text = (tag: string, value: string, unit = ''): string =>
  `<${tag}><label>Frage</label><input name="e-1-x" value="${value}">${unit}</${tag}>`;
const select = (tag: string, empty = '<option value="">Bitte wählen</option>'): string =>
  `<${tag}><label>Rasse</label><select name="e-1-breed">${empty}
  <option value="DA" selected>Dachshund</option><option value="MO">Mops</option></select></${tag}>`;
const dayOf = (name: string, value: string, more = ''): string => {
  const [year = '', month = '', day = ''] = value.split('-');
  const box = (part: string, typed: string): string =>
    `<label>${part} <input name="${name}-${part}" data-part="${part}" value="${typed}"></label>`;
  return `<stadt-date-field ${more}><fieldset><legend>Wann?</legend><div data-parts>${
    box('day', day) + box('month', month) + box('year', year)
  }</div></fieldset></stadt-date-field>`;
};
const options = (tag: string, type: string, ...labels: readonly string[]): string =>
  `<${tag}><fieldset><legend>Was?</legend>${labels
    .map((label, at) => {
      const isChosen = label.startsWith('!') ? 'checked' : '';
      return `<label><input type="${type}" name="e-1-x" value="${at}" ${isChosen}>
        <span>${label.replace('!', '')}</span> <small data-hint>Ein Hinweis.</small></label>`;
    })
    .join('')}</fieldset></${tag}>`;
const tick = (tag: string, isTicked: boolean): string =>
  `<${tag}><fieldset><legend>Erklärung</legend><label><input type="checkbox" name="e-1-x" value="true" ${
    isTicked ? 'checked' : ''
  }> <span>Der Hund ist gechipt.</span></label></fieldset></${tag}>`;
const files = (tag: string): string =>
  `<${tag}><label>Beleg</label><input type="file" name="e-1-x" multiple></${tag}>`;
const address = `<stadt-address><fieldset><legend>Anschrift</legend>
  <div data-row>${text('stadt-text-field', 'Am Wehr')} ${text('stadt-identifier-field', '17 a')}</div>
  ${text('stadt-text-field', '')}
  <div data-row>${text('stadt-text-field', '44137')} ${text('stadt-text-field', 'Musterstadt')}</div>
  </fieldset></stadt-address>`;
const range = (from: string, to: string): string =>
  `<stadt-date-range><fieldset><legend>Urlaub</legend><div data-ends>${
    dayOf('e-1-from', from, 'data-end="from"') + dayOf('e-1-to', to, 'data-end="to"')
  }</div></fieldset></stadt-date-range>`;

/** What stands in an entry, and what its card says. */
const cards: readonly (readonly [kind: string, entry: string, says: string])[] = [
  ['a text', text('stadt-text-field', 'Bello'), 'Bello'],
  ['a name', text('stadt-name-field', 'Łuczak'), 'Łuczak'],
  ['an e-mail address', text('stadt-email-field', 'mia@example.de'), 'mia@example.de'],
  ['a phone number', text('stadt-phone-field', '0231 5001'), '0231 5001'],
  ['a number', text('stadt-number-field', '3'), '3'],
  [
    'a number with its unit',
    text('stadt-number-field', '12,5', '<span data-unit>kg</span>'),
    '12,5 kg',
  ],
  ['no number, and so no unit', text('stadt-number-field', '', '<span data-unit>kg</span>'), ''],
  ['money', text('stadt-money-field', '480,00', '<span data-unit>€</span>'), '480,00 €'],
  ['a date', dayOf('e-1-since', '2020-5-20'), '20.05.2020'],
  ['a date whose month is a word', dayOf('e-1-since', '2020-Mai-20'), '20.05.2020'],
  ['a date of long ago', dayOf('e-1-since', '1899-12-31'), '31.12.1899'],
  ['a date known in part', dayOf('e-1-since', '1964-3', 'partial'), '03.1964'],
  ['a year of a date', dayOf('e-1-since', '1964', 'partial'), '1964'],
  ['no date', dayOf('e-1-since', ''), ''],
  ['what is no date, as it was typed', dayOf('e-1-since', '2020-2-31'), '31 2 2020'],
  ['first and last day', range('2026-07-01', '2026-07-14'), '01.07.2026 bis 14.07.2026'],
  ['a first day alone', range('2026-07-01', ''), '01.07.2026'],
  ['a time', text('stadt-time-field', '09:30'), '09:30'],
  ['a year', text('stadt-year-field', '1988'), '1988'],
  ['a choice', options('stadt-choice-group', 'radio', 'Mops', '!Dachshund'), 'Dachshund'],
  [
    'choices',
    options('stadt-choice-group', 'checkbox', '!Mops', 'Pudel', '!Dackel'),
    'Mops, Dackel',
  ],
  ['no choice', options('stadt-choice-group', 'radio', 'Mops', 'Dachshund'), ''],
  ['a select', select('stadt-select-field'), 'Dachshund'],
  ['a combobox', select('stadt-combobox-field'), 'Dachshund'],
  ['a combobox of which the first is chosen', select('stadt-combobox-field', ''), 'Dachshund'],
  ['a combobox that a server fills', text('stadt-combobox-field', 'Am Wehr'), 'Am Wehr'],
  ['a ticked box', tick('stadt-checkbox', true), 'Der Hund ist gechipt.'],
  ['a box that is not ticked', tick('stadt-checkbox', false), ''],
  ['a declaration', tick('stadt-declaration', true), 'Der Hund ist gechipt.'],
  ['yes', options('stadt-yes-no', 'radio', '!Ja', 'Nein'), 'Ja'],
  ['an identifier', text('stadt-identifier-field', 'DO-AB 123'), 'DO-AB 123'],
  ['a code', text('stadt-code-field', 'ABCD-EFGH'), 'ABCD-EFGH'],
  [
    'an IBAN',
    text('stadt-iban-field', 'DE89 3704 0044 0532 0130 00'),
    'DE89 3704 0044 0532 0130 00',
  ],
  ['an address', address, 'Am Wehr 17 a, 44137 Musterstadt'],
  [
    'several lines',
    '<stadt-text-area><label>Mehr</label><textarea name="e-1-x">Er beißt.</textarea></stadt-text-area>',
    'Er beißt.',
  ],
  ['files', files('stadt-file-field'), 'a.pdf, b.pdf'],
  ['a photo', files('stadt-photo-field'), 'a.pdf, b.pdf'],
  [
    'a group of fields',
    `<stadt-field-group><fieldset><legend>Hund</legend>${
      text('stadt-text-field', 'Bello') + dayOf('e-1-since', '2020-05-20')
    }</fieldset></stadt-field-group>`,
    'Bello · 20.05.2020',
  ],
  [
    'controls that stand in no field',
    `<label>Name <input name="e-1-name" value="Mia"></label>
    <label>Alter <input name="e-1-age" value="5"></label>
    <label><input type="checkbox" name="e-1-has" value="a" checked>Rad</label>
    <label><input type="checkbox" name="e-1-has" value="b" checked>Helm</label>`,
    'Mia · 5 · Rad, Helm',
  ],
];

const dogs = async (entry: string, lang = 'de'): Promise<AddAnother> => {
  const el = await fixture<AddAnother>(html`
    <stadt-add-another min="1" lang=${lang}>
      <fieldset>
        <legend>Hunde</legend>
        <fieldset data-entry>
          <legend>Hund 1</legend>
          ${unsafeHTML(entry)}
        </fieldset>
      </fieldset>
    </stadt-add-another>
  `);
  for (const control of el.querySelectorAll<HTMLInputElement>('[type=file]'))
    putFiles(control, [new File(['a'], 'a.pdf'), new File(['b'], 'b.pdf')]);
  await until(() => el.querySelector('[data-bar]'));
  return el;
};

/** Folds the entry, whatever its fields find wrong. */
async function folded(el: AddAnother): Promise<string> {
  el.querySelector('[data-entry]')!.setAttribute('data-closed', '');
  el.requestUpdate();
  await el.updateComplete;
  return el.querySelector('[data-bar] > p')!.textContent;
}

/** `stadt-text-field` and so on. */
const tagsIn = (markup: string): readonly string[] => [
  ...new Set(Array.from(markup.matchAll(/<(stadt-[a-z-]+)/g), ([, tag = '']) => tag)),
];

describe('the card of an entry', () => {
  before(async () => {
    for (const tag of tagsIn(cards.map(([, entry]) => entry).join('')))
      await import(`../${tag.replace('stadt-', '')}/${tag}.ts`);
  });

  for (const [kind, entry, says] of cards)
    it(`says ${kind} as people write it`, async () => {
      const el = await dogs(entry);
      for (const inside of el.querySelectorAll<AddAnother>('[data-entry] *'))
        await inside.updateComplete;
      expect(await folded(el)).to.equal(says);
    });

  it('writes dates in the language of the page', async () => {
    expect(await folded(await dogs(dayOf('e-1-since', '2020-05-20'), 'en'))).to.equal(
      '20 May 2020',
    );
    const holidays = range('2026-07-01', '2026-07-14');
    expect(await folded(await dogs(holidays, 'en'))).to.equal('1 July 2026 to 14 July 2026');
  });
});
