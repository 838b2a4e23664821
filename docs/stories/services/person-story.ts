import { analyse } from '@stadtkit/services/analyse.js';
import { compose, type Standard } from '@stadtkit/services/compose.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { frontier } from '@stadtkit/steps/flow.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { NOW } from '../../../packages/sandbox/src/in-memory/city.js';
import { storyOf } from './story.js';

/**
 * Somebody who goes one of the ways through a service of Musterstadt: their answers before they are sent, or what they are
 * told instead. `files`: `service.json`, `texts.<language>.json` by language, and the code lists.
 */
export function personStory(
  name: string,
  files: Pick<Standard, 'service' | 'texts' | 'lists'>,
  label: string,
): StoryObj {
  const { service, mistakes } = compose({ name, ...files }, musterstadt);
  if (!service) throw new Error(JSON.stringify(mistakes));
  const today = new Date(NOW).toISOString().slice(0, 10);
  const person = analyse(service, { on: today }).persons.find((one) => one.label === label);
  if (!person) throw new Error(`Nobody is “${label}” any more. Run: npm run persons`);
  const step = frontier(service, person.application, { today }).name;
  return { name: label, ...storyOf(service, { step, person }) };
}
