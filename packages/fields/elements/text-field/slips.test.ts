import { expect, fixture } from '@open-wc/testing';
import { html, unsafeStatic } from 'lit/static-html.js';
import type { FieldElement } from '@stadtkit/element/field-element.js';
import { until } from '../../../element/testing/until.js';
import '../address/stadt-address.js';
import '../choice-group/stadt-choice-group.js';
import '../combobox-field/stadt-combobox-field.js';
import '../date-field/stadt-date-field.js';
import '../date-range/stadt-date-range.js';
import '../field-group/stadt-field-group.js';
import '../file-field/stadt-file-field.js';
import '../money-field/stadt-money-field.js';
import '../number-field/stadt-number-field.js';
import '../text-area/stadt-text-area.js';
import '../text-field/stadt-text-field.js';
import '../time-field/stadt-time-field.js';
import '../year-field/stadt-year-field.js';

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
      '.jpg,.heic',
      (value) => `<stadt-file-field>${input(`type="file" accept="${value}"`)}</stadt-file-field>`,
      '.jpg',
    ],
  ];

describe('a slip in an attribute', () => {
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

  /** Comes to every control of a page, and leaves it. */
  async function visit(markup: string): Promise<void> {
    const place = await fixture(html`<form lang="de">${unsafeStatic(markup)}</form>`);
    const fields = [...place.querySelectorAll<FieldElement>('[data-stadt-field]')];
    // Entries of a list wait hidden until it is there.
    for (const field of fields) await field.updateComplete;
    for (const control of place.querySelectorAll<HTMLElement>('input, textarea')) {
      control.focus();
      control.blur();
    }
    await import('./slips.js');
    for (const field of fields) {
      await field.updateComplete;
      expect(() => field.check()).not.to.throw();
    }
  }

  for (const [slip, markup, right] of slips)
    it(`is told once, with what is right, and what is right is not: ${slip}`, async () => {
      await visit(markup(slip));
      await until(() => warnings.length > 0, 'it is told');
      await visit(markup(slip));
      expect(warnings.length).to.equal(1);
      expect(warnings[0])
        .to.contain(`="${slip}">`)
        .and.to.match(/ can be: ./);
      await visit(markup(right));
      expect(warnings.length).to.equal(1);
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
