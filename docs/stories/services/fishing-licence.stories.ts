import { compose } from '@stadtkit/services/compose.js';
import { fischereischein } from '@stadtkit/services/fischereischein.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Citizen } from './citizen.js';
import type { Prepared } from '../../../packages/sandbox/src/in-memory/prepared.js';
import { storyOf, type Play } from './story.js';

const meta: Meta = {
  title: 'Services/Fishing licence',
  // Its page is fishing-licence.mdx.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

const wallet = {
  name: 'wallet',
  level: 'high',
  title: { de: 'EUDI-Wallet', 'de-simple': 'EUDI-Wallet', en: 'EUDI wallet' },
  hint: {
    de: 'Mit der Wallet auf Ihrem Telefon.',
    'de-simple': 'Mit der Wallet auf Ihrem Telefon.',
    en: 'With the wallet on your phone.',
  },
} as const;

/** The fishing licence of Musterstadt, which also takes the EUDI wallet. */
function fishingLicence(): Service {
  const { service, mistakes } = compose(fischereischein, musterstadt);
  if (!service) throw new Error(JSON.stringify(mistakes));
  const { identification } = service;
  return {
    ...service,
    identification: { ...identification, methods: [...identification.methods, wallet] },
  };
}
const service = fishingLicence();
const story = (name: string, prepared: Prepared, play?: Play): StoryObj => ({
  name,
  ...storyOf(service, prepared, play),
});

const identifies = async (citizen: Citizen): Promise<void> => {
  await citizen.presses('stadt-identity >>> button');
  await citizen.presses('.place button[value=confirm]');
  await citizen.sees('person');
};
const givesCode = async (citizen: Citizen, code: string): Promise<void> => {
  await citizen.types('examCode', code);
  await citizen.goesOn();
};
const sends = async (citizen: Citizen): Promise<void> => {
  await citizen.presses('input[name=confirmed]');
  await citizen.goesOn();
  await citizen.sees('pay');
};
const leavesToPay = (citizen: Citizen): Promise<void> =>
  citizen.presses('stadt-payment >>> .primary');

/** From the start to the check at the water. One year is chosen, so the licence is signed in the page. */
export const WholeFlow: StoryObj = story('Whole flow', { step: 'start' }, async (citizen) => {
  await citizen.goesOn();
  await citizen.sees('about');
  await citizen.chooses('concern', 'first');
  await citizen.chooses('examProof', 'code');
  await citizen.goesOn();
  await citizen.sees('identify');
  await identifies(citizen);
  await citizen.goesOn();
  await citizen.sees('exam');
  await givesCode(citizen, 'FP26-7KQ4-M2XA');
  await citizen.sees('levy');
  await citizen.chooses('levyYears', '1');
  await citizen.chooses('levyFrom', 'this');
  await citizen.goesOn();
  await citizen.sees('fees');
  await citizen.goesOn();
  await citizen.sees('review');
  await sends(citizen);
  await leavesToPay(citizen);
  await citizen.presses('.place button[value=pay]');
  await citizen.sees('licence');
  await citizen.presses('.to-water');
  await citizen.presses('.place .primary');
  await citizen.find('stadt-licence-check >>> .finding.good');
});

export const Start: StoryObj = story('Start', { step: 'start' });
export const WhatItIsAbout: StoryObj = story('What it is about', { step: 'about' });

/** Whoever has no exam is told so before identifying. */
export const NoExam: StoryObj = story('No exam', { step: 'about' }, async (citizen) => {
  await citizen.chooses('concern', 'first');
  await citizen.chooses('examProof', 'none');
  await citizen.goesOn();
  await citizen.sees('noExam');
});

export const Identify: StoryObj = story('Identify', { step: 'identify' });

export const AtTheOnlineAusweis: StoryObj = story(
  'At the Online-Ausweis',
  { step: 'identify' },
  async (citizen) => {
    await citizen.presses('stadt-identity >>> button');
    await citizen.find('button[value=confirm]');
  },
);

export const NotSecureEnough: StoryObj = story(
  'Not secure enough',
  { step: 'identify' },
  async (citizen) => {
    await citizen.presses('stadt-identity >>> button');
    await citizen.presses('button[value=level-too-low]');
    await citizen.find('stadt-notice[kind=danger]');
  },
);

export const YourData: StoryObj = story('Your data', { step: 'person' });

export const Errors: StoryObj = story(
  'Errors',
  { step: 'person', typing: true },
  async (citizen) => {
    await citizen.types('familyName', 'Łuczak');
    await citizen.goesOn();
    await citizen.find('stadt-error-summary >>> li');
  },
);

export const YourExam: StoryObj = story('Your exam', { step: 'exam' });

export const CodeUsed: StoryObj = story('Code used before', { step: 'exam' }, async (citizen) => {
  await givesCode(citizen, 'FP24-USED-1234');
  await citizen.find('stadt-error-summary >>> li');
});

/** Somebody else’s screen: the licence was lost. */
export const LostLicence: StoryObj = story('Lost licence', {
  step: 'oldLicence',
  answers: { concern: 'replace' },
});

/** Somebody else’s screen: the licence is on paper, by the former law. */
export const OldLicence: StoryObj = story('Old licence', {
  step: 'oldLicence',
  answers: { concern: 'exchange' },
});

export const Levy: StoryObj = story('Levy', { step: 'levy' });
export const CheckAnswers: StoryObj = story('Check answers', { step: 'review' });
export const Pay: StoryObj = story('Pay', { step: 'pay' });

export const AtThePaymentProvider: StoryObj = story(
  'At the payment provider',
  { step: 'pay' },
  async (citizen) => {
    await leavesToPay(citizen);
    await citizen.find('button[value=pay]');
  },
);

export const BankTransfer: StoryObj = story('Bank transfer', { step: 'pay' }, async (citizen) => {
  await leavesToPay(citizen);
  await citizen.presses('button[value=transfer]');
  await citizen.find('.place dl');
});

export const Licence: StoryObj = story('Licence', { step: 'licence' }, async (citizen) => {
  await citizen.find('stadt-licence');
});

/** The licence was kept and the draft deleted: the start page shows the licence. */
export const KeptOnTheDevice: StoryObj = story(
  'Kept on the device',
  { step: 'licence' },
  async (citizen) => {
    await citizen.presses('stadt-licence >>> .actions button:last-child');
    await citizen.find('stadt-licence[kept]');
    await citizen.presses('.actions [variant=quiet] button');
    // The last screen; from there to the start, where the licence is.
    await citizen.presses('.actions [variant=secondary] button');
    await citizen.sees('start');
  },
);

export const CheckedAtTheWater: StoryObj = story(
  'Checked at the water',
  { step: 'licence', water: true },
  async (citizen) => {
    await citizen.presses('.place .primary');
    await citizen.find('stadt-licence-check >>> .finding.good');
  },
);

/** The tab was closed while the citizen was away to pay: asked before the draft is shown. */
export const ContinueLater: StoryObj = story(
  'Continue later',
  { step: 'pay', closed: true },
  async (citizen) => {
    await citizen.find('stadt-service >>> h2');
  },
);
