import { checks97, inFours, upperCase } from './checksum.js';
import type { TextKind } from './kind.js';
import { strangeCharacter } from './character.js';
import { nothing, wrong, type Reading } from './reading.js';
import { tidyLine } from './tidy.js';

/** How many characters an IBAN of each country has (SWIFT IBAN Registry, ISO 13616). */
const lengths =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
  'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 ' +
  'LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 ' +
  'RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30';

const lengthOf = (country: string): number | undefined => {
  const at = /^[A-Z]{2}$/.test(country) ? lengths.indexOf(country) : -1;
  return at < 0 ? undefined : Number(lengths.slice(at + 2, at + 4));
};

/** Without blanks, dots, dashes and the word IBAN itself, in upper case. */
const plainly = (text: string): string =>
  tidyLine(text)
    .replace(/^IBAN[: ]*/i, '')
    .replace(/[ .-]/g, '');

function readIban(text: string): Reading {
  const value = upperCase(text);
  const strange = strangeCharacter(value, /[A-Z\d]/y, 'alphanumeric');
  if (strange) return { problem: strange };
  const country = value.slice(0, 2);
  const length = lengthOf(country);
  if (length === undefined) return wrong('iban-country', { country });
  const letter = country === 'DE' && strangeCharacter(value.slice(2), /\d/y, 'digits');
  if (letter) return { problem: letter };
  const missing = length - value.length;
  if (missing > 0) return wrong('iban-short', { missing, length, country });
  if (missing < 0) return wrong('iban-long', { extra: -missing, length, country });
  // 00, 01 and 99 leave 1 as well as the digits that stand for them (ISO/IEC 7064: check digits run from 02 to 98).
  const possible = /^..(?!00|01|99)\d\d/.test(value) && checks97(value);
  return possible ? { value } : wrong('check-digits');
}

/** An IBAN of any country, kept without blanks. */
export const iban: TextKind = {
  tidy(text) {
    const { value } = readIban(plainly(text));
    return value === undefined ? tidyLine(text) : inFours(value);
  },
  read(text, rules) {
    const plain = plainly(text);
    return plain === '' ? nothing(rules) : readIban(plain);
  },
};
