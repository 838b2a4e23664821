// Configurations for all municipalities of North Rhine-Westphalia: names and keys are real, all else is invented.
// Musterstadt is the pattern, so a new service that it offers is offered everywhere, without a line here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine.mjs';

const { municipalities } = JSON.parse(
  readFileSync(join(root, 'packages/services/nrw/municipalities.json'), 'utf8'),
);

/** What is said of a city in the texts of Musterstadt, by the kind of the municipality. */
const kinds = {
  'kreisfreie Stadt': { de: 'Stadt', en: 'City' },
  Stadt: { de: 'Stadt', en: 'Town' },
  Gemeinde: { de: 'Gemeinde', en: 'Municipality' },
};

/** Added to what happens next, where few people work at the town hall. */
const smallOffice = {
  de: 'Das Rathaus ist nicht jeden Tag besetzt, darum kann es etwas länger dauern.',
  'de-simple': 'Das Rathaus arbeitet nicht jeden Tag. Es kann länger dauern.',
  en: 'The town hall is not open every day, so it may take a little longer.',
};

const letters = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** An invented host: nobody can own a name that ends with .example (RFC 2606). */
const hostOf = (name) =>
  `${name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => letters[letter])
    .replace(/[^a-z]+/g, '-')
    .replace(/-$/, '')}.example`;

/** The same number from 0 to 1 for the same key. */
const chanceOf = (ags) => ((Number(ags) * 2_654_435_761) % 2 ** 32) / 2 ** 32;

/** A copy in which every text and every amount of a city’s own is another one. */
function changed(value, change) {
  if (typeof value === 'string') return change.text(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  const all = Object.entries(value).map(([name, one]) => [name, changed(one, change)]);
  const copy = Object.fromEntries(all);
  return 'cents' in copy && 'recipient' in copy ? { ...priced(copy, change), sample: true } : copy;
}

/** A levy goes to the state, and is the same everywhere. */
function priced(line, { amount }) {
  const { kind, cents } = line;
  if (kind === 'levy' || cents === null) return line;
  if (typeof cents === 'number') return { ...line, cents: amount(cents) };
  const table = Object.entries(cents.table).map(([value, one]) => [value, amount(one)]);
  return { ...line, cents: { ...cents, table: Object.fromEntries(table) } };
}

/** The ways to identify of a standard that only towns with little money for IT keep, with their texts. */
function onlyOnlineId({ service, texts }) {
  const words = (place) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([locale, some]) =>
        place in some ? [[locale, some[place]]] : [],
      ),
    );
  const methods = service.identification.methods
    .filter(({ name }) => name === 'eid')
    .map((method) => ({
      ...method,
      title: words('identification/methods/eid/title'),
      hint: words('identification/methods/eid/hint'),
    }));
  return methods.length > 0 && { identification: { methods } };
}

const later = ({ texts }) => ({
  texts: Object.fromEntries(
    Object.entries(smallOffice)
      .filter(([locale]) => 'result/next' in (texts[locale] ?? {}))
      .map(([locale, more]) => [
        locale,
        { 'result/next': `${texts[locale]['result/next']} ${more}` },
      ]),
  ),
});

function cityOf(ags, { name, kind }, standards, pattern) {
  const chance = chanceOf(ags);
  const host = hostOf(name);
  const { de, en } = kinds[kind];
  const own = changed(pattern, {
    text: (text) =>
      text
        .replace(pattern.authority.ags, ags)
        .replaceAll('Stadt Musterstadt', `${de} ${name}`)
        .replaceAll('City of Musterstadt', `${en} of ${name}`)
        .replaceAll('musterstadt.example', host)
        .replaceAll('Musterstadt', name),
    // From 60 to 160 percent, in steps of 5 cents.
    amount: (cents) => Math.round((cents * (0.6 + chance)) / 5) * 5,
  });
  const services = Object.entries(own.services).map(([service, said]) => {
    const standard = standards.find((one) => one.name === service);
    const isOpen = (place) => standard.service.open.includes(place);
    return [
      service,
      {
        ...said,
        ...(isOpen('identification/methods') &&
          (kind === 'Gemeinde' || (kind === 'Stadt' && chance < 0.5)) &&
          onlyOnlineId(standard)),
        ...(isOpen('texts/result/next') && kind === 'Gemeinde' && later(standard)),
      },
    ];
  });
  return { ...own, services: Object.fromEntries(services) };
}

/** All configurations, by the names of the municipalities; from the standards and the city that is the pattern. */
export const nrwCities = (standards, pattern) =>
  Object.fromEntries(
    Object.entries(municipalities).map(([ags, one]) => [
      one.name,
      cityOf(ags, one, standards, pattern),
    ]),
  );
