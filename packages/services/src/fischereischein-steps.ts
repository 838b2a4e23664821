import type { Step } from '@stadtkit/steps/service.js';
import { examQuestions, levyQuestions } from './fischereischein-exam.js';
import { personQuestions } from './fischereischein-questions.js';

export const steps: readonly Step[] = [
  {
    name: 'start',
    kind: 'start',
    stage: 'identify',
    title: { de: 'Fischereischein beantragen', en: 'Apply for a fishing licence' },
    intro: {
      de: 'Der Fischereischein gilt ein Leben lang. Angeln dürfen Sie, solange die Fischereiabgabe bezahlt ist: für 1 oder 5 Jahre.',
      en: 'The fishing licence is for life. You may fish while the fishing levy is paid: for 1 or 5 years.',
    },
    facts: [
      {
        label: { de: 'Das brauchen Sie', en: 'What you need' },
        value: {
          de: 'Ihren Ausweis und den Zugangscode oder das Zeugnis der Fischerprüfung',
          en: 'Your ID and the access code or certificate of your fishing exam',
        },
      },
      {
        label: { de: 'So lange dauert es', en: 'How long it takes' },
        value: { de: 'Etwa 10 Minuten', en: 'About 10 minutes' },
      },
      {
        label: { de: 'Das kostet es', en: 'What it costs' },
        value: {
          de: 'Eine Gebühr und die Fischereiabgabe. Sie sehen den Betrag, bevor Sie bezahlen.',
          en: 'A fee and the fishing levy. You see the amount before you pay.',
        },
      },
    ],
  },
  {
    name: 'identify',
    kind: 'identity',
    stage: 'identify',
    title: {
      de: 'Wie möchten Sie sich ausweisen?',
      en: 'How would you like to identify yourself?',
    },
  },
  {
    name: 'person',
    kind: 'questions',
    stage: 'details',
    title: { de: 'Ihre Daten', en: 'About you' },
    questions: personQuestions,
  },
  {
    name: 'exam',
    kind: 'questions',
    stage: 'details',
    title: { de: 'Ihre Fischerprüfung', en: 'Your fishing exam' },
    questions: examQuestions,
  },
  {
    name: 'levy',
    kind: 'questions',
    stage: 'details',
    title: { de: 'Fischereiabgabe', en: 'Fishing levy' },
    intro: {
      de: 'Die Abgabe gilt immer für ganze Kalenderjahre, vom 1. Januar bis zum 31. Dezember.',
      en: 'The levy is always for whole calendar years, from 1 January to 31 December.',
    },
    questions: levyQuestions,
  },
  {
    name: 'fees',
    kind: 'fees',
    stage: 'check',
    title: { de: 'Das kostet Ihr Fischereischein', en: 'What your licence costs' },
  },
  {
    name: 'review',
    kind: 'review',
    stage: 'check',
    title: { de: 'Stimmt alles?', en: 'Is everything right?' },
    intro: {
      de: 'Bitte lesen Sie Ihre Angaben noch einmal. Danach können Sie sie hier nicht mehr ändern.',
      en: 'Please read your details once more. After sending you cannot change them here.',
    },
    questions: [
      {
        name: 'confirmed',
        kind: 'checkbox',
        label: {
          de: 'Meine Angaben sind richtig und vollständig.',
          en: 'My details are true and complete.',
        },
        purpose: {
          de: 'So wissen Sie, dass jetzt ein Antrag gestellt wird.',
          en: 'So that you know that an application is made now.',
        },
        legalBasis: '§ 9a OZG',
        retention: 'P10Y',
        required: true,
      },
    ],
  },
  {
    name: 'pay',
    kind: 'payment',
    stage: 'pay',
    title: { de: 'Bezahlen', en: 'Pay' },
  },
  {
    name: 'licence',
    kind: 'licence',
    stage: 'pay',
    title: { de: 'Ihr Fischereischein', en: 'Your fishing licence' },
  },
];
