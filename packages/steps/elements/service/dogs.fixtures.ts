import type { AnswerEntry } from '../../src/answer-value.js';
import type { Answer } from '../../src/application.js';
import type { Question, Service } from '../../src/service.js';
import { wholeService } from './whole.fixtures.js';

const asksFor = { legalBasis: '§ 8 HStS', retention: 'P5Y', required: true } as const;

const breeds = [
  { value: 'pug', label: { de: 'Mops', en: 'Pug' } },
  { value: 'pitbull', label: { de: 'Pitbull Terrier', en: 'Pit bull terrier' } },
  { value: 'other', label: { de: 'Eine andere Rasse', en: 'Another breed' } },
];

/** Several dogs at once; a dangerous one needs an insurance, and more than one dog a word about the room that they have. */
const questions: readonly Question[] = [
  {
    name: 'dogs',
    kind: 'add-another',
    label: { de: 'Ihre Hunde', en: 'Your dogs' },
    hint: {
      de: 'Höchstens drei auf einmal.',
      en: 'Three at most at a time.',
      'de-simple': 'Nicht mehr als 3.',
    },
    entry: { de: 'Hund', en: 'Dog' },
    add: {
      de: 'Weiteren Hund hinzufügen',
      en: 'Add another dog',
      'de-simple': 'Noch einen Hund eintragen',
    },
    required: true,
    atMost: 3,
    questions: [
      {
        ...asksFor,
        name: 'called',
        kind: 'text',
        label: { de: 'Name des Hundes', en: 'Name of the dog' },
        purpose: { de: 'So heißt der Hund im Bescheid.', en: 'The notice names the dog.' },
        maxLength: 40,
      },
      {
        ...asksFor,
        name: 'breed',
        kind: 'choice',
        label: { de: 'Rasse', en: 'Breed' },
        purpose: { de: 'Davon hängt die Steuer ab.', en: 'The tax depends on it.' },
        options: breeds,
      },
      {
        name: 'beware',
        kind: 'note',
        label: { de: 'Dieser Hund gilt als gefährlich', en: 'This dog counts as dangerous' },
        text: {
          de: 'Für ihn brauchen Sie eine Versicherung.',
          en: 'You need an insurance for it.',
        },
        when: { answer: 'breed', is: 'pitbull' },
      },
      {
        ...asksFor,
        name: 'insurer',
        kind: 'text',
        label: { de: 'Wo ist der Hund versichert?', en: 'Where is the dog insured?' },
        purpose: { de: 'Gefährliche Hunde müssen versichert sein.', en: 'The law demands it.' },
        when: { answer: 'breed', is: 'pitbull' },
      },
      {
        ...asksFor,
        name: 'since',
        kind: 'date',
        label: { de: 'Seit wann haben Sie den Hund?', en: 'Since when do you have the dog?' },
        purpose: { de: 'Ab dann zahlen Sie die Steuer.', en: 'You pay the tax from then on.' },
        past: true,
      },
    ],
  },
  {
    ...asksFor,
    name: 'room',
    kind: 'yes-no',
    label: { de: 'Haben Ihre Hunde genug Platz?', en: 'Do your dogs have enough room?' },
    purpose: { de: 'Wir müssen das prüfen.', en: 'We must check this.' },
    when: { answer: 'dogs', atLeast: 2 },
  },
];

/** A service that registers several dogs. */
export const dogService: Service = {
  ...wholeService,
  title: { de: 'Hunde anmelden', en: 'Register dogs' },
  eligibility: [],
  steps: wholeService.steps.map((step) =>
    step.name === 'levy'
      ? { ...step, title: { de: 'Ihre Hunde', en: 'Your dogs' }, questions }
      : step,
  ),
};

export const bello = { called: 'Bello', breed: 'pug', since: '2024-02-29' } as const;
export const rex = {
  called: 'Rex von der Hohenmusterstädter Höhe',
  breed: 'pitbull',
  insurer: 'Musterversicherung',
  since: '2026-05-01',
} as const;

/** The answers of somebody with dogs. */
export const withDogs = (...dogs: readonly AnswerEntry[]): Record<string, Answer> => ({
  familyName: { value: 'Łuczak', from: 'typed' },
  dogs: { value: dogs, from: 'typed' },
  room: { value: true, from: 'typed' },
});
