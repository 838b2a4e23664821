import type { Due } from '@stadtkit/kinds/due.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import { due, freeDue, unknownDue } from '../payment.fixtures.js';
import page from './payment.md?raw';
import type { ShownPayment } from './payment.js';
import './stadt-payment.js';

interface Args {
  readonly due: Due;
  readonly status: ShownPayment['status'];
  readonly paidAt?: string;
  readonly busy: boolean;
}

const meta: Meta<Args> = {
  title: 'Payment/Payment',
  component: 'stadt-payment',
  args: { due, status: 'due', busy: false },
  argTypes: {
    status: {
      control: 'select',
      options: ['due', 'open', 'unknown', 'paid', 'failed', 'cancelled', 'none-due'],
    },
  },
  render: (args) =>
    html`<stadt-payment
      .due=${args.due}
      .state=${args.paidAt ? { status: args.status, paidAt: args.paidAt } : { status: args.status }}
      ?busy=${args.busy}
    ></stadt-payment>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};
export const ToBePaid = story(page, 'To be paid');
export const Waiting: Story = { args: { busy: true } };
export const BegunAndNotFinished: Story = { args: { status: 'open' } };
export const Late: Story = { args: { status: 'unknown' } };
export const Failed: Story = { args: { status: 'failed' } };
export const Cancelled: Story = { args: { status: 'cancelled' } };
export const Paid: Story = { args: { status: 'paid', paidAt: '2026-11-24T10:00:00Z' } };
export const NothingToPay: Story = { args: { status: 'none-due', due: freeDue } };
export const AmountNotYetKnown: Story = { args: { status: 'due', due: unknownDue } };
export const WhatBecameOfIt = story(page, 'What became of it');
