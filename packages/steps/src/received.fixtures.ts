import type { AnswerValue, Application } from './application.js';
import { submissionOf } from './flow.js';
import { after, type Happening } from './happening.js';
import { newApplication } from './new-application.js';
import type { Evidence, Statement } from './received.js';
import type { Question, Service, Step } from './service.js';

export const now = { today: '2026-11-27' };
export const id = '00000000-0000-4000-8000-000000000001';
export const exam = { passedOn: '2026-04-18', examiner: 'Kreis Musterland' };

export const question = (more: Partial<Question> & Pick<Question, 'name'>): Question => ({
  kind: 'text',
  label: { de: more.name },
  purpose: { de: 'Für den Bescheid.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
  ...more,
});

const step = (name: string, kind: Step['kind'], more: Partial<Step> = {}): Step => ({
  name,
  kind,
  stage: 'all',
  title: { de: name },
  ...more,
});

const options = ['yes', 'no'].map((value) => ({ value, label: { de: value } }));

/** A service with a question of every source, conditions over all of them, and a rule. */
export const service: Service = {
  id: 'test.dog',
  version: '2026-07-01',
  leistung: '99000000000000',
  title: { de: 'Hund anmelden' },
  authority: { name: 'Stadt', ags: '05999000' },
  legalBasis: [],
  identification: {
    minimumLevel: 'substantial',
    methods: [
      { name: 'eid', level: 'high', title: { de: 'Online-Ausweis' }, hint: { de: 'PIN' } },
      { name: 'account', level: 'substantial', title: { de: 'Konto' }, hint: { de: 'Passwort' } },
    ],
    manualFallback: true,
  },
  stages: [{ name: 'all', title: { de: 'Alles' } }],
  steps: [
    step('start', 'start'),
    step('identify', 'identity'),
    step('person', 'questions', {
      questions: [
        question({ name: 'familyName', kind: 'name', attribute: 'familyName' }),
        question({ name: 'birthDate', kind: 'partial-date', attribute: 'birthDate' }),
        question({ name: 'account', when: { fact: 'identity.method', is: 'account' } }),
      ],
    }),
    step('pet', 'questions', {
      questions: [
        question({ name: 'dog', kind: 'choice', options }),
        question({
          name: 'dangerous',
          kind: 'choice',
          options,
          when: { answer: 'dog', is: 'yes' },
        }),
        question({
          name: 'proof',
          kind: 'choice',
          options,
          when: { answer: 'dangerous', is: 'yes' },
        }),
        question({ name: 'code', kind: 'access-code' }),
        question({
          name: 'passedOn',
          kind: 'date',
          register: { lookup: 'exam', gives: 'passedOn' },
        }),
        question({ name: 'examiner', register: { lookup: 'exam', gives: 'examiner' } }),
      ],
    }),
    step('review', 'review'),
    step('pay', 'payment'),
    step('licence', 'result'),
  ],
  eligibility: [
    {
      name: 'noProof',
      when: { answer: 'proof', is: 'no' },
      after: 'pet',
      title: { de: 'Nein' },
      reason: { de: 'Ohne Nachweis geht es nicht.' },
      instead: { de: 'Bitte holen Sie ihn.' },
      legalBasis: 'Satzung',
    },
  ],
  fees: [],
  lookups: [{ name: 'exam', by: 'code', gives: ['passedOn', 'examiner'] }],
  checks: [
    {
      name: 'dangerousDog',
      when: { answer: 'dangerous', is: 'yes' },
      reason: { de: 'Wir schauen.' },
    },
  ],
  result: {
    type: 'licence',
    kind: 'dog',
    issuing: { de: 'Die Marke kommt gleich.' },
    here: { de: 'Die Marke ist da.' },
  },
};

export const statement: Statement = {
  application: id,
  method: 'eid',
  level: 'high',
  attributes: { familyName: 'Yusuf', birthDate: '1964-08' },
};

const { application: _, ...identified } = statement;
const asIdentity = { ...identified, verifiedAt: '', statement: 'signed' };

/** What somebody does in the browser, as happenings of the flow. */
export const typedPerson: readonly Happening[] = [
  { kind: 'typing' },
  answered('person', { familyName: 'Łuczak', birthDate: '1988-03-14' }),
];
export const eidPerson: readonly Happening[] = [{ kind: 'identified', identity: asIdentity }];
export const harmlessDog: readonly Happening[] = [
  answered('pet', { dog: 'no', code: 'FP26-7KQ4-M2XA' }),
  { kind: 'looked-up', lookup: 'exam', key: 'FP26-7KQ4-M2XA', found: exam },
];

export function answered(name: string, values: Record<string, string>): Happening {
  return { kind: 'answered', step: name, values, stay: true };
}

export const apply = (...happenings: readonly Happening[]): Application =>
  happenings.reduce(
    (application, one) => after(service, application, one, now),
    newApplication(service, { id, key: 'k' }),
  );

/** What arrives at the office: JSON, as the browser seals it. */
export interface Arrived {
  id: string;
  service: { id: string; version: string };
  answers: Record<string, { value: AnswerValue; from: string }>;
  statement?: string;
}

export const arrived = (...happenings: readonly Happening[]): Arrived =>
  JSON.parse(JSON.stringify(submissionOf(service, apply(...happenings), now))) as Arrived;

export const evidence = (more: Partial<Evidence> = {}): Evidence => ({
  id,
  found: { exam },
  ...more,
});
