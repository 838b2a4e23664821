import type { AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';
import type { AttributeName } from '@stadtkit/steps/service.js';

/** Who can be chosen at the login page. Nobody here exists. */
export interface Person {
  readonly id: string;
  /** How the person is called on the login page. */
  readonly name: string;
  /** What is special about the person, for testers. */
  readonly about: string;
  readonly level: 'low' | 'substantial' | 'high';
  readonly familyName: string;
  readonly givenNames?: string;
  /** As OpenID Connect says it: `1988-03-14`, `1988`, or `1964-08-00` when the day is not known. */
  readonly birthdate: string;
  readonly street: string;
  readonly postalCode: string;
  readonly place: string;
}

const musterstadt = { postalCode: '59999', place: 'Musterstadt' };

export const persons: readonly Person[] = [
  {
    id: 'ayse',
    name: 'Ayşe Müller-Łukasiewicz',
    about: 'Erwachsen, Ausweis mit PIN',
    level: 'high',
    familyName: 'Müller-Łukasiewicz',
    givenNames: 'Ayşe',
    birthdate: '1991-03-14',
    street: 'Am Stadtsee 12a',
    ...musterstadt,
  },
  {
    id: 'khalid',
    name: 'K͟Hālid Ōzgür',
    about: 'Seltene Buchstaben aus der DIN 91379',
    level: 'high',
    familyName: 'Ōzgür',
    givenNames: 'K͟Hālid',
    birthdate: '1978-11-02',
    street: 'Große Brückenstraße 5 1/2',
    ...musterstadt,
  },
  {
    id: 'suharto',
    name: 'Suharto',
    about: 'Hat nur einen Namen',
    level: 'high',
    familyName: 'Suharto',
    birthdate: '1969-06-08',
    street: 'Q 7, 24',
    ...musterstadt,
  },
  {
    id: 'amina',
    name: 'Amina Yusuf',
    about: 'Der Tag der Geburt ist nicht bekannt',
    level: 'high',
    familyName: 'Yusuf',
    givenNames: 'Amina',
    birthdate: '1964-08-00',
    street: 'Marktplatz 1',
    ...musterstadt,
  },
  {
    id: 'jonas',
    name: 'Jonas Beispiel',
    about: 'Nur mit Passwort angemeldet: Das reicht dem Amt nicht',
    level: 'low',
    familyName: 'Beispiel',
    givenNames: 'Jonas',
    birthdate: '1985-01-30',
    street: 'Bahnhofstraße 3',
    ...musterstadt,
  },
  {
    id: 'mila',
    name: 'Mila Muster',
    about: 'Ein Kind, zu jung für einen Fischereischein',
    level: 'substantial',
    familyName: 'Muster',
    givenNames: 'Mila',
    birthdate: '2015-05-20',
    street: 'Am Wehr 8',
    ...musterstadt,
  },
];

/** Somebody about whom an ID says just this: for tests and stories. */
export function personWith(
  id: string,
  level: AssuranceLevel,
  attributes: Readonly<Partial<Record<AttributeName, string>>>,
): Person {
  const { familyName = '', givenNames, birthDate = '1980', ...where } = attributes;
  const [year = '', month, day = '00'] = birthDate.split('-');
  return {
    id,
    name: [givenNames, familyName].filter(Boolean).join(' '),
    about: 'Erfunden, um einen Weg zu gehen',
    level: level === 'none' ? 'low' : level,
    familyName,
    ...(givenNames ? { givenNames } : {}),
    birthdate: month ? `${year}-${month}-${day}` : year,
    street: '',
    ...musterstadt,
    ...where,
  };
}

/** What the ID provider says about a person, in standard claims (OpenID Connect Core, section 5.1). */
export const claimsOf = (person: Person): Record<string, unknown> & { sub: string } => ({
  sub: person.id,
  name: person.name,
  family_name: person.familyName,
  ...(person.givenNames ? { given_name: person.givenNames } : {}),
  birthdate: person.birthdate,
  address: {
    street_address: person.street,
    postal_code: person.postalCode,
    locality: person.place,
    country: 'DE',
  },
});

/** Level as eIDAS URI, how the ID token names it in `acr`. */
export const acrOf = ({ level }: Person): string => `http://eidas.europa.eu/LoA/${level}`;
