import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import { receipt } from '../licence.fixtures.js';
import type { IssuedReceipt } from './receipt.js';
import page from './receipt.md?raw';
import './stadt-receipt.js';

interface Args {
  readonly receipt: IssuedReceipt;
}

const meta: Meta<Args> = {
  title: 'Licence/Receipt',
  component: 'stadt-receipt',
  args: { receipt },
  render: (args) => html`<stadt-receipt .receipt=${args.receipt}></stadt-receipt>`,
};
export default meta;
type Story = StoryObj<Args>;

const { sent: _, ...withoutFile } = receipt;

export const Playground: Story = {};
export const AReceipt = story(page, 'A receipt');
export const WithoutAFile: Story = { args: { receipt: withoutFile } };
export const CodeTooLong: Story = { args: { receipt: { ...receipt, code: 'ER1:'.repeat(700) } } };
