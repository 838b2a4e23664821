import type { IssuedLicence } from '@stadtkit/licence/licence.js';

/** A licence of an invented person, issued by a city; its code is a drawing, signed by nobody. */
export const sampleLicence = (authorityName: string): IssuedLicence => ({
  number: 'MS-2026-000001',
  kind: 'fischereischein',
  familyName: 'Müller-Łukasiewicz',
  givenNames: 'Ayşe',
  birthDate: '1991-03-14',
  issued: '2026-11-24',
  levyFrom: '2026-01-01',
  levyTo: '2030-12-31',
  authority: '05999000',
  authorityName,
  code: `FS1:${'NCFOXN%TSMAHN-HM SAP0WC3N3BP.GNF4NR5/T9QHE1:U84DTG50VVP0KKI5P/S'.repeat(4)}`,
});
