import type { Details } from './details.js';

/** The first two digits of an Amtlicher Gemeindeschlüssel are the Land. */
const northRhineWestphalia = '05';

/**
 * What holds in a Land, in German as its law names it. Only that of North Rhine-Westphalia is known: DSG NRW § 3,
 * BGG NRW §§ 10 ff., BITVNRW §§ 9 ff. Elsewhere these are blanks.
 */
const byLand: Readonly<Record<string, Details>> = {
  [northRhineWestphalia]: {
    dataLaw: '§ 3 Abs. 1 DSG NRW',
    supervision:
      'Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen, Kavalleriestraße 2–4, 40213 Düsseldorf, www.ldi.nrw.de',
    accessibilityLaw: '§ 10b BGG NRW, BITVNRW',
    enforcement:
      'Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen (§ 10d BGG NRW), www.lbbp.nrw.de/ombudsstelle',
  },
};

/** The details, and what the Land of a municipality adds to them. */
export const withLand = (ags: string, details: Details): Details => ({
  ...byLand[ags.slice(0, 2)],
  ...details,
});
