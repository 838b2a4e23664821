import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import type { ActionVariant } from './action.js';
import page from './action.md?raw';
import './stadt-action.js';

interface Args {
  readonly variant: ActionVariant;
  readonly busy: boolean;
  readonly text: string;
}

const meta: Meta = { title: 'Content/Action', component: 'stadt-action' };
export default meta;

export const Playground: StoryObj<Args> = {
  args: { variant: 'primary', busy: false, text: 'Jetzt beantragen' },
  argTypes: { variant: { control: 'select', options: ['primary', 'secondary', 'quiet'] } },
  render: ({ variant, busy, text }) =>
    html`<stadt-action variant=${variant} ?busy=${busy}
      ><button type="button">${text}</button></stadt-action
    >`,
};

export const Primary = story(page, 'Primary');
export const Secondary = story(page, 'Secondary');
export const Quiet = story(page, 'Quiet, a link');
export const Busy = story(page, 'Busy');
export const LongText = story(page, 'Long text');
