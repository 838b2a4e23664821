import type { Due } from '@stadtkit/kinds/due.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-payment.js';

const item = { taxRate: 0, sample: true, legalBasis: '§ 36 LFischG NRW' } as const;
const due: Due = {
  items: [
    {
      ...item,
      id: 'fee',
      kind: 'fee',
      label: { de: 'Gebühr für den Fischereischein' },
      recipient: { de: 'Stadt Musterstadt' },
      cents: 2500,
    },
    {
      ...item,
      id: 'levy',
      kind: 'levy',
      label: { de: 'Fischereiabgabe' },
      recipient: { de: 'Land Nordrhein-Westfalen' },
      cents: 4000,
    },
  ],
  totalCents: 6500,
  undetermined: false,
};

const meta: Meta = { title: 'Bezahlen/Bezahlen', component: 'stadt-payment' };
export default meta;
type Story = StoryObj;

export const Faellig: Story = {
  render: () => html`<stadt-payment .due=${due} .state=${{ status: 'due' }}></stadt-payment>`,
};

export const Offen: Story = {
  render: () => html`<stadt-payment .due=${due} .state=${{ status: 'open' }}></stadt-payment>`,
};

export const Fehlgeschlagen: Story = {
  render: () => html`<stadt-payment .due=${due} .state=${{ status: 'failed' }}></stadt-payment>`,
};

export const Abgebrochen: Story = {
  render: () => html`<stadt-payment .due=${due} .state=${{ status: 'cancelled' }}></stadt-payment>`,
};

export const Unklar: Story = {
  render: () => html`<stadt-payment .due=${due} .state=${{ status: 'unknown' }}></stadt-payment>`,
};

export const Bezahlt: Story = {
  render: () =>
    html`<stadt-payment
      .due=${due}
      .state=${{ status: 'paid', paidAt: '2026-11-24T10:00:00Z' }}
    ></stadt-payment>`,
};

export const NichtsZuZahlen: Story = {
  render: () => html`<stadt-payment .due=${due} .state=${{ status: 'none-due' }}></stadt-payment>`,
};
