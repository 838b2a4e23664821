import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Fault } from '../../src/parties.js';
import './neighbours.fixtures.js';
import type { ServiceElement } from './service.js';
import { partiesAt, type Scene } from './parties-at.fixtures.js';
import './stadt-service.js';
import { wholeService } from './whole.fixtures.js';

/** No time passes in stories, unless they say so. */
const never = (): Promise<void> => new Promise(() => undefined);

/** A screen of the whole service as a story, and perhaps what somebody does there. */
export const scene = (
  step: string,
  scene: Scene = {},
  act?: (service: ServiceElement) => void,
  service = wholeService,
): StoryObj => ({
  render: () =>
    html`<stadt-service
      .wait=${never}
      .service=${service}
      .parties=${partiesAt(step, scene)}
    ></stadt-service>`,
  // What happens only after a while would move the page of documentation under its reader.
  ...(act && {
    tags: ['!autodocs'],
    play: async ({ canvasElement }) => {
      act(await settled(canvasElement));
    },
  }),
});

async function settled(canvas: HTMLElement): Promise<ServiceElement> {
  const service = canvas.querySelector('stadt-service');
  if (!service) throw new Error('The story shows no service.');
  while (!service.session.state.application || service.session.task.busy || service.isUpdatePending)
    await new Promise((next) => requestAnimationFrame(next));
  return service;
}

/** Presses the button with this text. */
export const press =
  (text: string) =>
  (service: ServiceElement): void => {
    const buttons = [...(service.shadowRoot?.querySelectorAll('button') ?? [])];
    buttons.find(({ textContent }) => textContent.trim() === text)?.click();
  };

/** Parties that cannot be reached. */
export const down = (): Promise<never> => Promise.reject(new Fault('network', 'down'));
