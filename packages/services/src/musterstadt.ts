import type { Configuration } from './compose.js';

/** Musterstadt does not exist: a city for trying things out. Its amounts are invented. */
export const musterstadt: Configuration = {
  authority: {
    name: 'Stadt Musterstadt',
    ags: '05999000',
    unit: 'Bürgeramt, Fischereiwesen',
    phone: '0555 123-0',
    email: 'fischerei@musterstadt.example',
    privacyUrl: 'https://www.musterstadt.example/datenschutz',
    accessibilityUrl: 'https://www.musterstadt.example/barrierefreiheit',
  },
  fees: [
    {
      id: 'licenceFee',
      kind: 'fee',
      label: { de: 'Gebühr für den Fischereischein', en: 'Fee for the fishing licence' },
      recipient: { de: 'Stadt Musterstadt', en: 'City of Musterstadt' },
      legalBasis: 'Gebührensatzung Musterstadt',
      taxRate: 0,
      cents: 2500,
      sample: true,
    },
    {
      id: 'levy',
      kind: 'levy',
      label: { de: 'Fischereiabgabe', en: 'Fishing levy' },
      hint: {
        de: 'Damit werden Fische und Gewässer geschützt.',
        en: 'It is spent on protecting fish and waters.',
      },
      recipient: { de: 'Land Nordrhein-Westfalen', en: 'State of North Rhine-Westphalia' },
      legalBasis: '§ 36 LFischG NRW',
      taxRate: 0,
      cents: { by: 'levyYears', table: { '1': 1000, '5': 4000 } },
      sample: true,
    },
  ],
};
