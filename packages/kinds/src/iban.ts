import { checks97, inFours, upperCase } from './checksum.js';
import type { TextKind } from './kind.js';
import { strangeCharacter } from './character.js';
import { nothing, wrong, type Reading } from './reading.js';
import { tidyLine } from './tidy.js';

/**
 * What follows country and check digits: so many digits (n), capital letters (a), or either (c). SWIFT IBAN Registry
 * (ISO 13616), release 101.
 */
const structures =
  'AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c ' +
  'CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n ' +
  'GR7n16c GT24c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c ' +
  'LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD20c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n ' +
  'NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n ' +
  'SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR6n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c';

/** What may stand at each place of the IBANs of a country; undefined when the registry knows no such country. */
function placesOf(country: string): string | undefined {
  const own = new RegExp(`(?:^| )${country}(\\d\\w+)`).exec(structures)?.[1];
  return (
    own &&
    `aann${own.replace(/(\d+)(\D)/g, (_, times, type: string) => type.repeat(Number(times)))}`
  );
}

/** Without blanks, dots, dashes and the word IBAN itself, in upper case. */
const plainly = (text: string): string =>
  tidyLine(text)
    .replace(/^IBAN(?:[- ]?Nr\.?)?[: ]*/i, '')
    .replace(/[ .-]/g, '');

function readIban(text: string): Reading {
  const value = upperCase(text);
  const strange = strangeCharacter(value, /[A-Z\d]/y, 'alphanumeric');
  if (strange) return { problem: strange };
  const country = value.slice(0, 2);
  const places = placesOf(country);
  // The registry grows: who has an account in a new country is not shut out, as long as the check digits are right.
  if (places === undefined)
    return /^[A-Z]{2}.{13,32}$/.test(value) && isChecked(value)
      ? { value }
      : wrong('iban-country', { country });
  const { length } = places;
  const missing = length - value.length;
  if (missing > 0) return wrong('iban-short', { missing, length, country });
  if (missing < 0) return wrong('iban-long', { extra: -missing, length, country });
  const at = [...value].findIndex((one, place) => (/\d/.test(one) ? 'a' : 'n') === places[place]);
  if (at >= 0) {
    const needed = places[at] === 'n' ? 'digit' : 'letter';
    return wrong('iban-place', { place: at + 1, character: value[at] ?? '', needed, country });
  }
  return isChecked(value) ? { value } : wrong('check-digits');
}

/** 00, 01 and 99 leave 1 as well as the digits that stand for them (ISO/IEC 7064: check digits run from 02 to 98). */
const isChecked = (value: string): boolean => /^..(?!00|01|99)\d\d/.test(value) && checks97(value);

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
