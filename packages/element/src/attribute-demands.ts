/** What attributes of an element must look like. Empty ones count for none. */
export interface Demand {
  readonly on: string;
  readonly attributes: readonly string[];
  readonly form: RegExp;
  /** What it can be, for whoever wrote something else. */
  readonly can: string;
}

const of = (on: string, attributes: string, form: RegExp, can: string): Demand => ({
  on,
  attributes: attributes.split(' '),
  form,
  can,
});

const count = [/^[1-9]\d*$/, 'a whole number from 1 on'] as const;
const limits = 'data-min data-max min max';
const steps = 'data-step step';
const file = String.raw`(?:\.(?!hei[cf])[\w-]+|[\w-]+/(?!hei[cf])[\w.+*-]+)`;

/** Every attribute of a field that is a number, a date, or one of a few words; `format` and `latin` know theirs themselves. */
export const demands: readonly Demand[] = [
  of('stadt-date-field input', 'data-part', /^(?:day|month|year)$/, 'day, month, year'),
  of(
    'stadt-address input:not(stadt-date-field input)',
    'data-part',
    /^(?:street|houseNumber)$/,
    'street, houseNumber',
  ),
  of('stadt-date-range stadt-date-field', 'data-end', /^(?:from|to)$/, 'from, to'),
  of('stadt-date-field', 'min max', /^\d{4}-\d\d-\d\d$/, 'an ISO date such as 2026-11-28'),
  of('stadt-date-field', 'value', /^\d{4}(?:-\d\d){0,2}$/, 'an ISO date such as 2026-11-28'),
  of('stadt-choice-group', 'data-at-least data-at-most', ...count),
  of('stadt-field-group', 'data-at-least', ...count),
  of('stadt-add-another', 'min max', /^\d+$/, 'a whole number'),
  of('stadt-combobox-field', 'src', /\{query\}/, 'an address with {query} in it'),
  of('input, textarea', 'data-max-length data-max-words', ...count),
  of('input', 'data-decimals', /^\d+$/, 'a whole number'),
  of('stadt-number-field input', limits, /^-?\d+(?:\.\d+)?$/, 'a number such as 12.5'),
  of('stadt-number-field input', steps, /^(?:any|(?=.*[1-9])\d+(?:\.\d+)?)$/, 'a number above 0'),
  of('stadt-money-field input', limits, /^-?\d+$/, 'whole cents'),
  of('stadt-money-field input', steps, ...count),
  of('stadt-time-field input', limits, /^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:30'),
  of('stadt-time-field input', steps, ...count),
  of('stadt-year-field input', limits, /^\d{4}$/, 'a year of four digits'),
  of('input[type=file]', 'data-max-bytes data-max-files', ...count),
  of(
    'input[type=file]',
    'accept',
    new RegExp(`^ *${file}(?: *, *${file})* *$`, 'i'),
    'endings such as .pdf and types such as image/*, by commas; HEIC is not taken',
  ),
];
