import type { Service } from '@stadtkit/steps/service.js';
import { eligibility } from './fischereischein-eligibility.js';
import { steps } from './fischereischein-steps.js';

/** What every city adds to a standard: who is responsible, and what it costs there. */
export type Standard = Omit<Service, 'authority' | 'fees'> & Pick<Partial<Service>, 'fees'>;

/**
 * The fishing licence in North Rhine-Westphalia under the rules announced for 1 July 2026: issued for life, valid while
 * the levy is paid for 1 or 5 calendar years. The fee tariff of the new rules was not found in a promulgated text, so
 * the standard names no amounts (LFischG NRW §§ 31–36).
 */
export const fischereischein: Standard = {
  id: 'nrw.fischereischein.antrag',
  version: '2026-07-01',
  leistung: '99042001012000',
  title: { de: 'Fischereischein beantragen', en: 'Apply for a fishing licence' },
  legalBasis: [
    {
      ref: '§ 31 LFischG NRW',
      purpose: {
        de: 'Wer angelt, braucht einen Fischereischein.',
        en: 'Whoever fishes needs a fishing licence.',
      },
    },
    {
      ref: '§ 36 LFischG NRW',
      purpose: { de: 'Gebühr und Fischereiabgabe', en: 'Fee and fishing levy' },
    },
  ],
  identification: {
    minimumLevel: 'substantial',
    methods: [
      {
        name: 'eid',
        level: 'high',
        title: { de: 'Online-Ausweis', en: 'Online ID' },
        hint: {
          de: 'Mit Ihrem Personalausweis und Ihrer PIN. Dauert etwa 2 Minuten.',
          en: 'With your ID card and its PIN. Takes about 2 minutes.',
        },
      },
      {
        name: 'account',
        level: 'substantial',
        title: { de: 'BundID-Konto', en: 'BundID account' },
        hint: { de: 'Wenn Sie schon ein Konto haben.', en: 'If you already have an account.' },
      },
    ],
    manualFallback: true,
  },
  stages: [
    { name: 'identify', title: { de: 'Ausweisen', en: 'Identify' } },
    { name: 'details', title: { de: 'Angaben', en: 'Details' } },
    { name: 'check', title: { de: 'Prüfen', en: 'Check' } },
    { name: 'pay', title: { de: 'Bezahlen', en: 'Pay' } },
  ],
  steps,
  eligibility,
  lookups: [{ name: 'fischerpruefung', by: 'examCode', gives: ['passedOn', 'examiner'] }],
  checks: [
    {
      name: 'certificate',
      when: { answer: 'examProof', is: 'certificate' },
      reason: {
        de: 'Das Amt prüft Ihr Zeugnis.',
        'de-simple': 'Das Amt prüft Ihr Zeugnis.',
        en: 'The office checks your certificate.',
      },
    },
  ],
  result: { type: 'licence', kind: 'fischereischein' },
};
