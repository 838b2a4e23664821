import { checks97, inFours, upperCase } from './checksum.js';
import { isTaxId } from './tax-id.js';

/** The form of a number that somebody gives out. */
export interface Format {
  /** Shown in hints and in the sentence of the problem `format`. */
  readonly example: string;
  /** From what was typed, in one line, to what is kept. */
  readonly plain: (text: string) => string;
  /** From what is kept to what is printed. */
  readonly shown: (plain: string) => string;
  /** One character that may stand in it (flag `y`). */
  readonly characters: RegExp;
  readonly allowed?: 'alphanumeric' | 'digits';
  /** How many characters it has, where all have the same number. */
  readonly lengths?: number;
  readonly form: RegExp;
  /** Whether its check digits are right. */
  readonly check?: (plain: string) => boolean;
}

const compact = (text: string): string => text.replace(/[ /-]/g, '');
const upper = (text: string): string => upperCase(compact(text));
const same = (text: string): string => text;

const either = (...forms: readonly RegExp[]): RegExp =>
  new RegExp(forms.map(({ source }) => source).join('|'));

const digits = (lengths: number, example: string, rest: Partial<Format> = {}): Format => ({
  example,
  plain: compact,
  shown: same,
  characters: /\d/uy,
  allowed: 'digits',
  lengths,
  form: /^\d+$/,
  ...rest,
});

const letters = (example: string, form: RegExp, rest: Partial<Format>): Format => ({
  example,
  plain: upper,
  shown: same,
  characters: /[A-Z\d]/uy,
  allowed: 'alphanumeric',
  form,
  ...rest,
});

const words = (example: string, form: RegExp, rest: Partial<Format> = {}): Format => ({
  example,
  plain: same,
  shown: same,
  characters: /[\p{Script=Latin}\d ./:()_-]/uy,
  form,
  ...rest,
});

/** `do ab123h` → `DO-AB 123H`. Where district and letters are not kept apart, nobody can tell them. */
const plate = (text: string): string =>
  upperCase(text).replace(
    /^([A-ZÄÖÜ]{1,3})(?: ?- ?| )([A-Z]{1,2}) ?-? ?(\d{1,4}) ?([EH]?)(?: ?\(?(\d\d) ?[-/] ?(\d\d)\)?)?$/,
    (_, district: string, letters: string, digits: string, last: string, from?: string, to = '') =>
      `${district}-${letters} ${digits}${last}${from === undefined ? '' : ` ${from}-${to}`}`,
  );

/** Of a car that is registered as most are, perhaps for a season: `DO-AB 123 04-10`. */
const usualPlate =
  /^(?=.{1,10}(?: \d\d-\d\d)?$)[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9]\d{0,3}[EH]?(?: (?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-2]))?$/;

/**
 * All others: dealers, offices, Bundeswehr, police, diplomats, export, abroad. Not what looks like a usual one in which
 * something is wrong: two groups of letters, or four letters at once, and then only digits.
 */
const otherPlate =
  /^(?![A-ZÄÖÜ]{1,3}[ -]+[A-ZÄÖÜ]+[ -]?\d+[EH]?(?: \d\d-\d\d)?$|[A-ZÄÖÜ]{4,}[ -]?\d+[EH]?$)(?=.*\d)[A-ZÄÖÜ\d][A-ZÄÖÜ\d /.-]{0,13}[A-ZÄÖÜ\d]$/;

/** `½` as registers write it. */
const fractions: Readonly<Record<string, string>> = {
  '½': '1/2',
  '¼': '1/4',
  '¾': '3/4',
  '⅓': '1/3',
};

const houseNumber = (text: string): string =>
  text
    .replace(/^(?:Nr\.?|Hausnummer) ?(?=\d)/i, '')
    .replace(/ ?([½¼¾⅓])/g, (_, sign: string) => ` ${fractions[sign] ?? ''}`)
    .trim();

/** A number with its addition, or from one to another; what else there is, only who lives there knows. */
export const usualHouseNumber =
  /^[1-9]\d{0,3}(?: ?[a-z])?(?: ?[-/] ?[1-9]\d{0,3}(?: ?[a-z])?)?(?: \d\/\d)?$/i;

/** Every form of number that is known, by its name. */
export const formats = {
  /** Identifikationsnummer, § 139b AO. */
  'tax-id': digits(11, '12 345 678 995', {
    shown: (plain) => plain.replace(/^(..)(...)(...)/, '$1 $2 $3 '),
    check: isTaxId,
  }),
  /** Kfz-Kennzeichen, § 9 and annex 1 FZV: district, one or two letters, up to four digits; H historic, E electric. */
  'number-plate': words('DO-AB 123', either(usualPlate, otherPlate), { plain: plate }),
  /** ISO 11649. */
  'creditor-reference': letters('RF18 5390 0754 7034', /^RF\d\d[A-Z\d]{1,21}$/, {
    shown: (plain) => inFours(plain),
    check: checks97,
  }),
  /** ISO 9362. */
  bic: letters('COBADEFFXXX', /^[A-Z]{6}[A-Z2-9][A-NP-Z\d](?:XXX|[A-WYZ\d][A-Z\d]{2})?$/, {}),
  /** Amtlicher Gemeindeschlüssel. */
  ags: digits(8, '05913000'),
  /** Amtlicher Regionalschlüssel. */
  ars: digits(12, '059130000000'),
  /** Leistungsschlüssel of the LeiKa. */
  leika: digits(14, '99042001012000', { form: /^99/ }),
  /** Postleitzahl; a text, since it may begin with 0. */
  'postal-code': digits(5, '44137', {
    plain: (text) => compact(text.replace(/^DE? ?-? ?(?=\d)/i, '')),
    form: /^(?!01000|99999)(?:0[1-9]|[1-9])\d+$/,
  }),
  /** Postfach, written in pairs from its end (DIN 5008). */
  'po-box': {
    example: '10 05 51',
    plain: (text) => compact(text.replace(/^Postfach/i, '')),
    shown: (plain) => plain.replace(/\B(?=(?:\d\d)+$)/g, ' '),
    characters: /\d/uy,
    allowed: 'digits',
    form: /^\d{1,10}$/,
  },
  /** Transponder of an animal (ISO 11784), as the pet passport has it: a country or a maker, and its number. */
  microchip: digits(15, '276 098 100 012 345', {
    shown: (plain) => plain.replace(/\B(?=(?:...)+$)/g, ' '),
    form: /^(?!000|999)/,
  }),
  /** With its addition, and several numbers of one house. */
  'house-number': words('17 a', /^(?!.{21})(?!.*\d{5})(?=.*(?<!\d)[1-9])/, {
    characters: /[\p{Script=Latin}\d ,;./:()+&'’_-]/uy,
    plain: houseNumber,
  }),
  /** Aktenzeichen: every office has its own form, so only its characters and a digit are sure. */
  'file-number': words('32-4/2026-0815', /\d/),
} as const satisfies Readonly<Record<string, Format>>;

/** What kind of number is asked for. */
export type IdentifierFormat = keyof typeof formats;
