import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '@stadtkit/fields/stadt-file-field.js';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import type { ResultOutcome } from '../../src/result-outcome.js';
import type { Service } from '../../src/service.js';
import { down, press, scene } from './scene.fixtures.js';
import { bello, dogService, rex, withDogs } from './dogs.fixtures.js';
import { kindParties, smallService } from '../../src/session/session.fixtures.js';
import { moveToFile } from '../../src/session/opening.js';
import { shareSent } from '../../src/session/sharing.js';
import { sameCode } from './other-device.fixtures.js';
import page from './service.md?raw';
import { identity, partiesAt } from './parties-at.fixtures.js';
import { tooYoung, wholeService } from './whole.fixtures.js';

interface Args {
  readonly service: Service;
  readonly headingLevel: number;
}

const meta: Meta = { title: 'Steps/Service', component: 'stadt-service' };
export default meta;

export const Playground: StoryObj<Args> = {
  args: { service: smallService, headingLevel: 2 },
  render: ({ service, headingLevel }) =>
    html`<stadt-service
      heading-level=${headingLevel}
      .service=${service}
      .parties=${kindParties()}
    ></stadt-service>`,
};

export const Embedded = story(page, 'Embedded');
export const FromData = story(page, 'From data', {
  service: smallService,
  parties: kindParties(),
});
export const Start = scene('start');
export const Identify = scene('identify', { typing: false });
export const Questions = scene('person');
export const Choice = scene('levy');
export const Mistake = scene('person', { answers: {} }, press('Weiter'));
export const SeveralDogs = scene('levy', { answers: withDogs(bello, rex) }, undefined, dogService);
export const NoDogYet = scene('levy', {}, undefined, dogService);
export const WrongInOneDog = scene(
  'levy',
  { answers: withDogs(bello, { ...rex, called: '' }) },
  press('Weiter'),
  dogService,
);
export const ReviewOfSeveral = scene(
  'review',
  { answers: withDogs(bello, rex) },
  undefined,
  dogService,
);
export const Refused = scene('levy', {}, (service) => service.session.refuse(tooYoung));
export const Costs = scene('fees');
export const Review = scene('review');
const identified = {
  identity,
  typing: false,
  answers: {
    familyName: { value: 'Müller-Łukasiewicz', from: 'eid' },
    years: { value: '5', from: 'typed' },
  },
} as const;
export const WhatOthersSaid = scene('person', identified);
export const ReviewOfWhatOthersSaid = scene('review', identified);
export const Pay = scene('pay', {
  receipt: { caseNumber: 'FS-2026-17', receivedAt: '2026-11-24T12:00:00Z' },
});
const sent = {
  receipt: { caseNumber: 'HU-2026-17', receivedAt: '2026-11-24T12:00:00Z' },
  payment: { status: 'none-due' },
} as const;
export const OnlyReported = scene('licence', sent, undefined, {
  ...wholeService,
  result: { type: 'receipt' },
});
const notice = {
  ...wholeService,
  result: {
    type: 'notice',
    next: { de: 'Der Bescheid kommt in etwa zwei Wochen mit der Post.' },
  },
} as const satisfies Service;
export const DecidedLater = scene('licence', sent, undefined, notice);
const asked = {
  status: 'asked',
  question: 'q1',
  on: '2026-11-24',
  until: '2026-12-08',
  message:
    'Ihr Zeugnis ist nicht gut zu lesen.\n\nBitte schreiben Sie uns: Wann und wo haben Sie die Prüfung abgelegt?',
} as const satisfies ResultOutcome;
export const AskedBack = scene('licence', { ...sent, outcome: asked });
export const AnswerMissing = scene(
  'licence',
  { ...sent, outcome: asked },
  press('Antwort abschicken'),
);
export const Answered = scene('licence', {
  ...sent,
  outcome: { status: 'waiting', on: 'office', answered: '2026-11-24T12:00:00Z' },
});
export const RefusedByOffice = scene('licence', {
  ...sent,
  outcome: {
    status: 'refused',
    on: '2026-11-24',
    message:
      'Ihr Zeugnis gilt in Nordrhein-Westfalen nicht.\nSie können innerhalb eines Monats beim Verwaltungsgericht klagen.',
  },
});
export const LetterOutOfReach = scene('licence', {
  ...sent,
  outcome: { status: 'refused', on: '2026-11-24' },
});
export const Granted = scene(
  'licence',
  {
    ...sent,
    outcome: {
      status: 'decided',
      on: '2026-11-24',
      message: 'Sie dürfen ab 1. Dezember beginnen.',
    },
  },
  undefined,
  notice,
);
export const AskedBeforeWithdrawal = scene('licence', sent, press('Antrag zurückziehen'));
export const Withdrawn = scene('licence', {
  ...sent,
  payment: { status: 'paid', reference: 'KZ1', paidAt: '2026-11-24T12:00:00Z' },
  outcome: { status: 'withdrawn', on: '2026-11-24' },
});
export const WithdrawnTooLate = scene(
  'licence',
  {
    ...sent,
    parties: {
      result: {
        ...kindParties().result,
        outcome: async () => ({ status: 'waiting', on: 'issuer' }),
        withdraw: async () => ({ status: 'too-late' }),
      },
    },
  },
  (service) => {
    press('Antrag zurückziehen')(service);
    void service.updateComplete.then(() => {
      press('Ja, Antrag zurückziehen')(service);
    });
  },
);
export const IdentityEndsSoon = scene('levy', identified, (service) =>
  service.session.set({ endsSoon: 'extendable' }),
);
export const IdentityIsOver = scene('identify', { typing: false }, (service) =>
  service.session.set({ identification: { status: 'lapsed' } }),
);
export const BesideThisPage = scene('identify', { typing: false }, (service) =>
  service.session.set({ elsewhere: 'https://id.example/' }),
);
export const FormHasChanged = scene('identify', {
  typing: false,
  carriedOver: { unasked: ['Petri Heil'] },
});
export const NotSavedAnyMore = scene('person', {}, (service) =>
  service.session.set({ onDevice: 'stale' }),
);
export const BegunInAnotherTab = scene('person', { from: 'locker' });
const elsewhere = { parties: { otherDevice: async () => sameCode } };
export const LaterOrElsewhere = scene('person', elsewhere, press('Später weitermachen'));
export const FileForAnotherDevice = scene('person', elsewhere, (service) => {
  service.session.set({ aside: 'other-device' });
  moveToFile(service.session);
});
export const OpenSaved = scene('start', elsewhere, press('Gespeicherten Antrag öffnen'));
export const CodeForAnotherDevice = scene('licence', { ...sent, ...elsewhere }, (service) => {
  service.session.set({ aside: 'other-device' });
  shareSent(service.session);
});
export const Waiting = scene(
  'review',
  { parties: { submission: { send: () => new Promise(() => undefined) } } },
  press('Antrag abschicken'),
);
export const TakesLonger = scene(
  'review',
  { parties: { submission: { send: () => new Promise(() => undefined) } } },
  (service) => {
    service.wait = () => Promise.resolve();
    press('Antrag abschicken')(service);
  },
);
export const NotSent = scene(
  'review',
  { parties: { submission: { send: down } } },
  press('Antrag abschicken'),
);

export const NoConnection: StoryObj = {
  render: () =>
    html`<stadt-service
      .service=${smallService}
      .parties=${{ ...partiesAt('start'), draft: { ...kindParties().draft, find: down } }}
    >
      <p>Sie erreichen das Amt unter 0555 123-0.</p>
    </stadt-service>`,
};
