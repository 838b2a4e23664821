import type { Service } from '@stadtkit/steps/service.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Citizen } from './citizen.js';
import type { Prepared } from '../../../packages/sandbox/src/in-memory/prepared.js';
import '../../../packages/sandbox/pages/scene/scene.js';

/** What a citizen does in a story. */
export type Play = (citizen: Citizen) => Promise<void>;

/** A service that begins at a step, as a story. Without `play` the story is ready when that step is shown. */
export const storyOf = (service: Service, prepared: Prepared, play?: Play): StoryObj => ({
  render: () => html`<demo-scene .service=${service} .prepared=${prepared}></demo-scene>`,
  play: async ({ canvasElement }) => {
    const citizen = new Citizen(canvasElement, service);
    if (!prepared.closed && !prepared.water) await citizen.sees(prepared.step);
    const refusedBy = prepared.person?.refusedBy;
    if (refusedBy !== undefined) {
      await citizen.goesOn();
      await citizen.sees(refusedBy);
    }
    await play?.(citizen);
  },
});
