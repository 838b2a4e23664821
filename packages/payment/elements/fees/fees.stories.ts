import type { Due } from '@stadtkit/kinds/due.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import { due, freeDue, unknownDue } from '../payment.fixtures.js';
import page from './fees.md?raw';
import './stadt-fees.js';

interface Args {
  readonly due: Due;
}

const meta: Meta<Args> = {
  title: 'Payment/Fees',
  component: 'stadt-fees',
  args: { due },
  render: (args) => html`<stadt-fees .due=${args.due}></stadt-fees>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};
export const TwoItems = story(page, 'Two items');
export const MultipliedAndReduced = story(page, 'Multiplied and reduced');
export const NotYetKnown: Story = { args: { due: unknownDue } };
export const Free: Story = { args: { due: freeDue } };
export const LargeAmount: Story = {
  args: {
    due: {
      ...due,
      items: due.items.map((one) => ({ ...one, cents: 123_456_789 })),
      totalCents: 246_913_578,
    },
  },
};
