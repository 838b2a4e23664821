import type { AnswerValue } from './answer-value.js';
import type { QuestionKind } from './question-kinds.js';
import type { Question } from './service.js';

/** What a kind is tried with. */
export interface Tried {
  /** What a definition says for it. */
  readonly says: Partial<Question>;
  /** What a browser's form sends, by the name behind the question's (empty: the question's own), and the value it is kept as. */
  readonly form: Readonly<Record<string, string | readonly string[]>>;
  readonly value: AnswerValue;
  /** Another right value, for the property test. */
  readonly other: AnswerValue;
  readonly wrong: AnswerValue;
  readonly code: string;
  /** What nothing is answered by, when it must be answered. */
  readonly missing: string;
  readonly de: string;
  readonly en: string;
}

const options = ['red', 'blue', 'none'].map((value) => ({
  value,
  label: { de: `${value} (de)`, en: value },
}));
const missing = 'missing';
const same = (text: string) => ({ form: { '': text }, value: text, de: text, en: text, missing });

/** What is asked for each of several dogs. */
const ofDog = (more: Partial<Question> & Pick<Question, 'name'>): Question => ({
  kind: 'text',
  label: { de: more.name },
  purpose: { de: 'Für den Bescheid.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
  ...more,
});

/** A file that was sent ahead. */
const sentFile = (nth: number): Readonly<Record<string, string>> => ({
  id: `00000000-0000-4000-8000-00000000000${String(nth)}`,
  name: `brief-${String(nth)}.pdf`,
  type: 'application/pdf',
  size: '1234',
  sha512: 'a'.repeat(128),
});

/** A passport photo that was sent ahead. */
const sentPhoto = (nth: number): Readonly<Record<string, string>> => ({
  ...sentFile(nth),
  name: 'ich.jpg',
  type: 'image/jpeg',
});

/** The kinds that ask nothing. */
export const unasked = ['note', 'value'] as const satisfies readonly QuestionKind[];

/** One entry for each kind that asks. */
export const tried: Readonly<Record<Exclude<QuestionKind, (typeof unasked)[number]>, Tried>> = {
  text: {
    ...same('Am Wehr'),
    says: { maxLength: 9 },
    other: 'Ufer',
    wrong: 'Am Wehr 10',
    code: 'too-long',
  },
  'text-area': {
    ...same('Eins\nzwei'),
    form: { '': 'Eins\r\nzwei' },
    says: { maxLength: 20 },
    other: 'Drei',
    wrong: 'Ein langer Text, der nicht passt',
    code: 'too-long',
  },
  name: { ...same('Łuczak'), says: {}, other: 'Yusuf', wrong: 'Yusuf 2', code: 'character' },
  email: {
    ...same('max@example.de'),
    says: {},
    other: 'a@b.de',
    wrong: 'max.example.de',
    code: 'email-at',
  },
  phone: {
    ...same('+49231500'),
    form: { '': '0231 50-0' },
    says: {},
    other: '+4314000',
    wrong: '0231 50-0',
    code: 'format',
  },
  iban: {
    ...same('DE89370400440532013000'),
    form: { '': 'de89 3704 0044 0532 0130 00' },
    de: 'DE89 3704 0044 0532 0130 00',
    en: 'DE89 3704 0044 0532 0130 00',
    says: {},
    other: 'AT611904300234573201',
    wrong: 'DE88370400440532013000',
    code: 'check-digits',
  },
  identifier: {
    ...same('32-4/2026-0815'),
    says: { format: 'file-number' },
    other: '17 B',
    wrong: 'ohne',
    code: 'format',
  },
  'postal-code': {
    ...same('44137'),
    form: { '': 'D-44137' },
    says: {},
    other: '01067',
    wrong: 'D-44137',
    code: 'format',
  },
  'access-code': {
    ...same('FP26-7KQ4-M2XA'),
    says: {},
    other: 'FP267KQ4M2XA',
    wrong: 'FP26',
    code: 'format',
  },
  number: {
    says: { min: 0.5, max: 2000, decimals: 2, unit: { de: 'Meter', en: 'metres' } },
    form: { '': '1.234,5' },
    value: '1234.5',
    other: '1',
    wrong: '0.25',
    code: 'too-small',
    missing,
    de: '1234,5 Meter',
    en: '1234.5 metres',
  },
  money: {
    says: { max: 200_000 },
    form: { '': '1.234,56 €' },
    value: '123456',
    other: '0',
    wrong: '200001',
    code: 'too-big',
    missing,
    de: '1.234,56 €',
    en: '€1,234.56',
  },
  year: {
    ...same('1987'),
    says: { min: 1900, max: 2026 },
    other: '2026',
    wrong: '1899',
    code: 'date-too-early',
  },
  time: {
    ...same('09:30'),
    form: { '': '9.30 Uhr' },
    says: { min: '08:00', max: '22:00', step: 15 },
    de: '09:30 Uhr',
    other: '22:00',
    wrong: '07:45',
    code: 'time-too-early',
  },
  date: {
    ...same('2026-07-01'),
    says: { min: '2026-01-01', max: '2026-12-31' },
    de: '01.07.2026',
    en: '1 July 2026',
    other: '2026-12-31',
    wrong: '2027-01-01',
    code: 'date-too-late',
  },
  'partial-date': {
    ...same('1988-03'),
    says: { past: true },
    de: '03.1988',
    en: 'March 1988',
    other: '1988',
    wrong: '2030',
    code: 'date-future',
  },
  'date-range': {
    says: {},
    form: { '-from': '2026-07-01', '-to': '2026-07-14' },
    value: { from: '2026-07-01', to: '2026-07-14' },
    other: { to: '2026-07-01', from: '2026-07-01' },
    wrong: { from: '2026-07-02', to: '2026-07-01' },
    code: 'range-backwards',
    missing,
    de: '01.07.2026 bis 14.07.2026',
    en: '1 July 2026 to 14 July 2026',
  },
  choice: {
    ...same('red'),
    says: { options },
    de: 'red (de)',
    other: 'blue',
    wrong: 'pink',
    code: 'not-an-option',
  },
  select: {
    ...same('red'),
    says: { options },
    de: 'red (de)',
    other: 'blue',
    wrong: 'pink',
    code: 'not-an-option',
  },
  combobox: {
    ...same('red'),
    says: { options },
    de: 'red (de)',
    other: 'blue',
    wrong: 'pink',
    code: 'not-an-option',
  },
  choices: {
    says: {
      options: options.map((one) => (one.value === 'none' ? { ...one, alone: true } : one)),
      atMost: 2,
    },
    form: { '': ['red', 'blue'] },
    value: ['red', 'blue'],
    other: ['none'],
    wrong: ['red', 'none'],
    code: 'choose-alone',
    missing: 'choose-at-least',
    de: 'red (de), blue (de)',
    en: 'red, blue',
  },
  'yes-no': {
    says: {},
    form: { '': 'no' },
    value: false,
    other: true,
    wrong: 'no',
    code: 'not-an-option',
    missing,
    de: 'Nein',
    en: 'No',
  },
  checkbox: {
    says: {},
    form: { '': 'true' },
    value: true,
    other: true,
    wrong: 'true',
    code: 'not-an-option',
    missing,
    de: 'Ja',
    en: 'Yes',
  },
  declaration: {
    says: { statement: { de: 'Alles stimmt.' }, agree: { de: 'Ich erkläre es.' } },
    form: { '': 'true' },
    value: true,
    other: true,
    wrong: false,
    code: 'not-agreed',
    missing: 'not-agreed',
    de: 'Ja',
    en: 'Yes',
  },
  address: {
    says: { addition: true },
    form: {
      '-street': 'Am Wehr',
      '-houseNumber': '8 a',
      '-postalCode': 'D-59999',
      '-place': 'Musterstadt',
    },
    value: { street: 'Am Wehr', houseNumber: '8 a', postalCode: '59999', place: 'Musterstadt' },
    other: {
      street: 'Ufer',
      houseNumber: '1',
      addition: 'bei Müller',
      postalCode: '01067',
      place: 'Dresden',
    },
    wrong: { street: 'Am Wehr', postalCode: '59999', place: 'Musterstadt' },
    code: missing,
    missing,
    de: 'Am Wehr 8 a, 59999 Musterstadt',
    en: 'Am Wehr 8 a, 59999 Musterstadt',
  },
  file: {
    says: { types: ['pdf', 'png'], maxBytes: 5000, atMost: 2 },
    form: { '': [JSON.stringify(sentFile(1)), JSON.stringify(sentFile(2))] },
    value: [sentFile(1), sentFile(2)],
    other: [{ ...sentFile(3), name: 'Plan.PNG', type: '' }],
    wrong: [{ ...sentFile(1), size: '5001' }],
    code: 'file-too-big',
    missing,
    de: 'brief-1.pdf, brief-2.pdf',
    en: 'brief-1.pdf, brief-2.pdf',
  },
  photo: {
    says: {},
    form: { '': [JSON.stringify(sentPhoto(1))] },
    value: [sentPhoto(1)],
    other: [{ ...sentPhoto(2), name: 'Foto Größe.JPEG', type: '' }],
    wrong: [{ ...sentPhoto(1), name: 'ich.png', type: 'image/png' }],
    code: 'file-type',
    missing,
    de: 'ich.jpg',
    en: 'ich.jpg',
  },
  'add-another': {
    says: {
      entry: { de: 'Hund', en: 'Dog' },
      atMost: 3,
      questions: [
        ofDog({ name: 'called', label: { de: 'Name', en: 'Name' } }),
        ofDog({ name: 'since', kind: 'date', past: true }),
        ofDog({ name: 'insured', kind: 'checkbox', required: false }),
      ],
    },
    form: { '-1': '', '-1-called': 'Bello', '-1-since': '2024-02-29', '-1-insured': 'true' },
    value: [{ called: 'Bello', since: '2024-02-29', insured: true }],
    other: [
      { since: '2020-01-01', insured: false, called: 'Rex' },
      { called: 'Ada', since: '2026-11-27' },
    ],
    wrong: [{ called: 'Bello' }, { called: 'Rex' }, { called: 'Mia' }, { called: 'Ada' }],
    code: 'too-many-entries',
    missing: 'too-few-entries',
    de: 'Hund 1: Name: Bello, since: 29.02.2024, insured: Ja',
    en: 'Dog 1: Name: Bello, since: 29 February 2024, insured: Yes',
  },
};
