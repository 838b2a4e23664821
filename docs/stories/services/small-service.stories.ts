import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { smallService } from '../../../packages/steps/src/session/session.fixtures.js';
import type { Service } from '@stadtkit/steps/service.js';
import type { Prepared } from '../../../packages/sandbox/src/in-memory/prepared.js';
import { storyOf, type Play } from './story.js';

const meta: Meta = {
  title: 'Services/Small service',
  // Each story is a page of its own: they would share the way back of the browser.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

/** Somebody at the office looks at every application. */
const checked: Service = {
  ...smallService,
  checks: [{ name: 'look', reason: { de: 'Das Amt liest Ihren Antrag.' } }],
};

const story = (name: string, prepared: Prepared, play?: Play): StoryObj => ({
  name,
  ...storyOf(checked, prepared, play),
});

/** One screen of each kind, without identification or fees: from the start until the office has it. */
export const WholeFlow: StoryObj = story('Whole flow', { step: 'start' }, async (citizen) => {
  await citizen.goesOn();
  await citizen.sees('person');
  await citizen.types('familyName', 'Łuczak');
  await citizen.goesOn();
  await citizen.sees('review');
  await citizen.goesOn();
  await citizen.sees('licence');
});

export const Start: StoryObj = story('Start', { step: 'start' });
export const YourData: StoryObj = story('Your data', { step: 'person' });
export const CheckAnswers: StoryObj = story('Check answers', { step: 'review' });
export const WithTheOffice: StoryObj = story('With the office', { step: 'licence' });
