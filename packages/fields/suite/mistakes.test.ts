import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { FieldElement } from '@stadtkit/element/field-element.js';
import { until } from '../../element/testing/until.js';
import '../elements/add-another/stadt-add-another.js';
import '../elements/address/stadt-address.js';
import '../elements/checkbox/stadt-checkbox.js';
import '../elements/choice-group/stadt-choice-group.js';
import '../elements/combobox-field/stadt-combobox-field.js';
import '../elements/date-field/stadt-date-field.js';
import '../elements/date-range/stadt-date-range.js';
import '../elements/field-group/stadt-field-group.js';
import '../elements/file-field/stadt-file-field.js';
import '../elements/money-field/stadt-money-field.js';
import '../elements/number-field/stadt-number-field.js';
import '../elements/select-field/stadt-select-field.js';
import '../elements/text-area/stadt-text-area.js';
import '../elements/text-field/stadt-text-field.js';
import '../elements/time-field/stadt-time-field.js';
import '../elements/year-field/stadt-year-field.js';
import '../elements/yes-no/stadt-yes-no.js';

const input = (attributes: string) => `<label>Frage<input name="a" ${attributes}></label>`;
const group = (inside: string) => `<fieldset><legend>Fragen</legend>${inside}</fieldset>`;
const part = (name: string) => `<label>Teil<input name="${name}" data-part="${name}"></label>`;
const dates = (attributes: string, names = ['day', 'month', 'year']) =>
  `<stadt-date-field ${attributes}>${group(names.map(part).join(''))}</stadt-date-field>`;
const text = (attributes: string) => `<stadt-text-field>${input(attributes)}</stadt-text-field>`;

/** A slip of each kind, with what is right in its place. */
const slips: readonly (readonly [slip: string, html: (value: string) => string, right: string])[] =
  [
    ['dya', (value) => dates('', [value, 'month', 'year']), 'day'],
    ['14.3.1988', (value) => dates(`value="${value}"`), '1988-03-14'],
    ['heute', (value) => dates(`min="${value}"`), '2026-11-28'],
    ['31.12.2026', (value) => dates(`max="${value}"`), '2026-12-31'],
    [
      'til',
      (value) =>
        `<stadt-date-range>${group(dates('data-end="from"') + dates(`data-end="${value}"`))}</stadt-date-range>`,
      'to',
    ],
    [
      'housenumber',
      (value) => `<stadt-address>${group(text(`data-part="${value}"`))}</stadt-address>`,
      'houseNumber',
    ],
    [
      'one',
      (value) =>
        `<stadt-choice-group data-at-least="${value}">${group('<label><input type="checkbox" name="a">A</label>')}</stadt-choice-group>`,
      '1',
    ],
    [
      '-1',
      (value) =>
        `<stadt-choice-group data-at-most="${value}">${group('<label><input type="checkbox" name="a">A</label>')}</stadt-choice-group>`,
      '2',
    ],
    [
      'all',
      (value) =>
        `<stadt-field-group data-at-least="${value}">${group(text(''))}</stadt-field-group>`,
      '1',
    ],
    [
      '/orte?q=',
      (value) => `<stadt-combobox-field src="${value}">${input('')}</stadt-combobox-field>`,
      '/orte?q={query}',
    ],
    ['lang', (value) => text(`data-max-length="${value}"`), '40'],
    [
      '0',
      (value) =>
        `<stadt-text-area><label>Text<textarea name="a" data-max-words="${value}"></textarea></label></stadt-text-area>`,
      '200',
    ],
    [
      'two',
      (value) => `<stadt-number-field>${input(`data-decimals="${value}"`)}</stadt-number-field>`,
      '0',
    ],
    [
      '1,5',
      (value) => `<stadt-number-field>${input(`data-min="${value}"`)}</stadt-number-field>`,
      '-1.5',
    ],
    [
      '0.0',
      (value) => `<stadt-number-field>${input(`data-step="${value}"`)}</stadt-number-field>`,
      '0.5',
    ],
    [
      '12.50',
      (value) => `<stadt-money-field>${input(`data-max="${value}"`)}</stadt-money-field>`,
      '1250',
    ],
    [
      '9 Uhr',
      (value) => `<stadt-time-field>${input(`data-min="${value}"`)}</stadt-time-field>`,
      '09:00',
    ],
    ['00:15', (value) => `<stadt-time-field>${input(`step="${value}"`)}</stadt-time-field>`, '15'],
    [
      '90',
      (value) => `<stadt-year-field>${input(`data-min="${value}"`)}</stadt-year-field>`,
      '1990',
    ],
    [
      '10MB',
      (value) =>
        `<stadt-file-field>${input(`type="file" data-max-bytes="${value}"`)}</stadt-file-field>`,
      '10000000',
    ],
    [
      '-2',
      (value) =>
        `<stadt-file-field>${input(`type="file" multiple data-max-files="${value}"`)}</stadt-file-field>`,
      '2',
    ],
    [
      'pdf',
      (value) => `<stadt-file-field>${input(`type="file" accept="${value}"`)}</stadt-file-field>`,
      '.pdf, image/*',
    ],
    [
      'viele',
      (value) =>
        `<stadt-add-another max="${value}">${group(`<fieldset data-entry><legend>Kind</legend>${text('')}</fieldset>`)}</stadt-add-another>`,
      '3',
    ],
    [
      '.jpg,.heic',
      (value) => `<stadt-file-field>${input(`type="file" accept="${value}"`)}</stadt-file-field>`,
      '.jpg',
    ],
  ];

describe('a mistake of who writes a page', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (said: string) => {
      if (said.startsWith('Stadtkit')) warnings.push(said);
    };
  });
  afterEach(() => {
    console.warn = warn;
  });

  async function write(markup: string): Promise<void> {
    const place = await fixture(html`<form lang="de">${unsafeStatic(markup)}</form>`);
    for (const field of place.querySelectorAll<FieldElement>('[data-stadt-field]')) {
      await field.updateComplete;
      expect(() => field.check()).not.to.throw();
    }
    // Told when the page stands.
    await new Promise((done) => setTimeout(done));
  }

  for (const [slip, markup, right] of slips)
    it(`is told once, with what is right, and what is right is not: ${slip}`, async () => {
      await write(markup(slip));
      await until(() => warnings.length > 0, 'it is told');
      await write(markup(slip));
      expect(warnings.length).to.equal(1);
      expect(warnings[0])
        .to.contain(`="${slip}">`)
        .and.to.match(/ can be: ./);
      await write(markup(right));
      expect(warnings.length).to.equal(1);
    });

  for (const [what, markup, told] of [
    ['no control', '<stadt-select-field><label>Amt</label></stadt-select-field>', 'Write <select>'],
    ['no label', '<stadt-text-field><input name="a"></stadt-text-field>', '<label>…</label>'],
    [
      'an empty legend',
      `<stadt-yes-no><fieldset><legend></legend><label><input type="radio" name="a">Ja</label></fieldset></stadt-yes-no>`,
      '<legend>',
    ],
    [
      'two controls',
      '<stadt-text-field><label>Ort<input></label><input></stadt-text-field>',
      'has 2 controls',
    ],
  ] as const)
    it(`as in the way it is written is told once: ${what}`, async () => {
      await write(markup);
      await write(markup);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain(told);
    });

  it('is told of nothing that is right', async () => {
    await write(
      text('data-max-length="5"') +
        dates('min="2026-01-01"') +
        '<stadt-checkbox><label><input type="checkbox" name="c"> Ja</label></stadt-checkbox>',
    );
    expect(warnings).to.deep.equal([]);
  });

  it('is no reason to judge an answer by nonsense', async () => {
    const place = await fixture(
      html`<form lang="de">
        ${unsafeStatic(
          `<stadt-year-field>${input('data-min="abc" value="1988"')}</stadt-year-field>`,
        )}
      </form>`,
    );
    const field = place.querySelector('stadt-year-field')!;
    await field.updateComplete;
    await field.updateComplete;
    expect(field.reading).to.deep.equal({ value: '1988' });
  });
});
