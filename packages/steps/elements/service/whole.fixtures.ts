import type { EligibilityRule, Service } from '../../src/service.js';
import { smallService } from '../../src/session/session.fixtures.js';

const asksFor = { legalBasis: '§ 31 LFischG NRW', retention: 'P10Y', required: true } as const;

/** Nobody younger than 14 gets this licence. */
export const tooYoung: EligibilityRule = {
  name: 'too-young',
  when: { fact: { in: 'years', from: 'birthDate', to: 'today', bound: 'max' }, below: 14 },
  after: 'levy',
  title: { de: 'Dieser Fischereischein ist ab 14 Jahren' },
  reason: { de: 'Sie sind noch keine 14 Jahre alt.' },
  instead: { de: 'Sie können einen Jugendfischereischein beantragen.' },
  legalBasis: '§ 32 LFischG NRW',
};

/** A service with a step of every kind, for stories that show what other parties answer. */
export const wholeService: Service = {
  ...smallService,
  id: 'test.whole',
  title: { de: 'Fischereischein' },
  identification: {
    minimumLevel: 'substantial',
    manualFallback: true,
    methods: [
      {
        name: 'eid',
        level: 'high',
        title: { de: 'Online-Ausweis' },
        hint: { de: 'Mit Personalausweis und PIN, etwa 2 Minuten' },
      },
      {
        name: 'account',
        level: 'substantial',
        title: { de: 'BundID-Konto' },
        hint: { de: 'Wenn Sie schon ein Konto haben' },
      },
    ],
  },
  stages: [
    { name: 'identify', title: { de: 'Ausweisen' } },
    { name: 'details', title: { de: 'Angaben' } },
    { name: 'check', title: { de: 'Prüfen' } },
    { name: 'pay', title: { de: 'Bezahlen' } },
  ],
  steps: [
    {
      name: 'start',
      kind: 'start',
      stage: 'identify',
      title: { de: 'Fischereischein beantragen' },
      intro: { de: 'Der Fischereischein gilt ein Leben lang.' },
      facts: [
        { label: { de: 'Das brauchen Sie' }, value: { de: 'Ihren Ausweis' } },
        { label: { de: 'So lange dauert es' }, value: { de: 'Etwa 10 Minuten' } },
        { label: { de: 'Das kostet es' }, value: { de: 'Eine Gebühr und die Abgabe' } },
      ],
    },
    {
      name: 'identify',
      kind: 'identity',
      stage: 'identify',
      title: { de: 'Wie möchten Sie sich ausweisen?' },
    },
    {
      name: 'person',
      kind: 'questions',
      stage: 'details',
      title: { de: 'Ihre Daten' },
      questions: [
        {
          ...asksFor,
          name: 'familyName',
          kind: 'name',
          label: { de: 'Familienname' },
          purpose: { de: 'Er steht auf dem Fischereischein.' },
          attribute: 'familyName',
          autocomplete: 'family-name',
        },
      ],
    },
    {
      name: 'levy',
      kind: 'questions',
      stage: 'details',
      title: { de: 'Fischereiabgabe' },
      questions: [
        {
          ...asksFor,
          name: 'years',
          kind: 'choice',
          label: { de: 'Für wie viele Jahre möchten Sie bezahlen?' },
          purpose: { de: 'Nur mit bezahlter Abgabe dürfen Sie angeln.' },
          options: [
            { value: '1', label: { de: '1 Jahr' } },
            { value: '5', label: { de: '5 Jahre' } },
          ],
        },
      ],
    },
    { name: 'fees', kind: 'fees', stage: 'details', title: { de: 'Das kostet es' } },
    { name: 'review', kind: 'review', stage: 'check', title: { de: 'Stimmt alles?' } },
    { name: 'pay', kind: 'payment', stage: 'pay', title: { de: 'Bezahlen' } },
    { name: 'licence', kind: 'result', stage: 'pay', title: { de: 'Ihr Fischereischein' } },
  ],
  eligibility: [tooYoung],
  fees: [
    {
      id: 'fee',
      kind: 'fee',
      label: { de: 'Gebühr für den Fischereischein' },
      recipient: { de: 'Stadt Musterstadt' },
      legalBasis: '§ 36 LFischG NRW',
      taxRate: 0,
      cents: 2500,
      sample: true,
    },
  ],
  result: {
    type: 'licence',
    kind: 'fischereischein',
    issuing: { de: 'Ihr Fischereischein wird gerade ausgestellt.' },
    here: { de: 'Ihr Fischereischein ist da.' },
  },
};
