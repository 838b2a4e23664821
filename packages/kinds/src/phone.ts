import type { TextKind } from './kind.js';
import { strangeCharacter } from './character.js';
import type { Problem } from './problem.js';
import { nothing, wrong, type Reading } from './reading.js';
import { tidyLine } from './tidy.js';

/** What stands in a number between its digits, as people group them. */
const usual = /[\d ()/.+-]/y;

/** Country codes that are assigned (ITU-T E.164, list of 2026), also those of networks that belong to no country. */
const countryCode = new RegExp(
  '^(?:1|7|2(?:0|7|1[12368]|[2346]\\d|5[0-8]|9[01789])|3(?:[0-469]|5\\d|7[0-8]|8[0-35-79])|4(?:[013-9]|2[013])' +
    '|5(?:[1-8]|[09]\\d)|6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])|8(?:[1246]|0[08]|5[02356]|7[08]|8[0-368])' +
    '|9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))',
);

/**
 * Countries whose own numbers begin with a 0 (ITU-T national numbering plans, 2026): Italy, San Marino, Côte d’Ivoire,
 * Burkina Faso, Niger, Benin, Gabon, Congo, and those with 0800 or a 0 in short numbers.
 */
const withZero =
  /^(?:39|378|225|226|227|229|241|242|247|267|268|47|501|507|676|679|687|853|974|992)$/;

/**
 * What is dialled before a number only within its country, where it is not 0. Behind the country code it reaches nobody,
 * and no number there has so many digits.
 */
const trunk: Readonly<Partial<Record<string, RegExp>>> = {
  1: /^[01](?=\d{10}$)/,
  7: /^[08](?=\d{10}$)/,
  36: /^06(?=\d{8,9}$)|^0/,
  370: /^[08](?=\d{8}$)/,
  375: /^80?(?=\d{9}$)|^0/,
  692: /^[01](?=\d{7}$)/,
  993: /^[08](?=\d{8}$)/,
};

/** ITU-T E.164: at most 15 digits with the country code. Fewer than 7 reach nobody from elsewhere. */
const FEWEST = 7;
const MOST = 15;

/** Without what a copied link (RFC 3966) or a line of a letter begins with: `tel:`, `Tel.: `, `Mobil `. */
const plainly = (text: string): string =>
  tidyLine(text).replace(
    /^(?:(?:callto|sms):\/{0,2}|(?:tel|telefon|phone|fon|mobil|handy)\b\.?:?\/{0,2}) ?(?=[+(\d])/i,
    '',
  );

/**
 * A phone number, kept as E.164: `+492315010`. Without a country code it is a German one, whose area code begins with the
 * 0 that is only dialled within Germany. Behind a country code such a trunk prefix is left out, in brackets or not.
 */
export const phone: TextKind = {
  tidy(text) {
    const plain = plainly(text);
    return readNumber(plain).problem ? tidyLine(text) : plain;
  },
  read(text, rules) {
    const plain = plainly(text);
    return plain === '' ? nothing(rules) : readNumber(plain);
  },
};

function readNumber(text: string): Reading {
  const strange = strangeCharacter(text, usual, 'digits') ?? strayPlus(text);
  if (strange) return { problem: strange };
  const abroad = /^\(?(?:\+|00)/.test(text);
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  if (abroad) return international(withoutTrunk(digits));
  return digits.startsWith('0') ? international(`49${digits.slice(1)}`) : wrong('phone-area');
}

function withoutTrunk(digits: string): string {
  const code = countryCode.exec(digits)?.[0] ?? '';
  if (withZero.test(code)) return digits;
  return code + digits.slice(code.length).replace(trunk[code] ?? /^0+/, '');
}

function strayPlus(text: string): Problem | undefined {
  const at = text.indexOf('+', 1);
  return at > 0 && !text.startsWith('(+') ? strangeCharacter('+', /\d/y, 'digits') : undefined;
}

function international(digits: string): Reading {
  if (digits.length >= 3 && !countryCode.test(digits))
    return wrong('phone-country', { country: `+${digits.slice(0, 3)}` });
  if (digits.length < FEWEST) return wrong('phone-short');
  return digits.length > MOST ? wrong('phone-long') : { value: `+${digits}` };
}
