import type { Due } from '@stadtkit/kinds/due.js';

const item = { taxRate: 0, sample: true, legalBasis: '§ 36 LFischG NRW' } as const;

/** What a fishing licence costs in the stories: a fee of the city and a levy of the state. */
export const due: Due = {
  items: [
    {
      ...item,
      id: 'fee',
      kind: 'fee',
      label: { de: 'Gebühr für den Fischereischein' },
      recipient: { de: 'Stadt Musterstadt' },
      cents: 2500,
    },
    {
      ...item,
      id: 'levy',
      kind: 'levy',
      label: { de: 'Fischereiabgabe' },
      hint: { de: 'für 5 Jahre' },
      recipient: { de: 'Land Nordrhein-Westfalen' },
      cents: 4000,
    },
  ],
  totalCents: 6500,
  undetermined: false,
};

/** The same before the office knows the amounts. */
export const unknownDue: Due = {
  items: due.items.map((one) => ({ ...one, cents: null })),
  totalCents: 0,
  undetermined: true,
};

/** Nothing to pay. */
export const freeDue: Due = {
  items: due.items.slice(0, 1).map((one) => ({ ...one, cents: 0 })),
  totalCents: 0,
  undetermined: false,
};
