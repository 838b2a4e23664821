import type { Due } from '@stadtkit/kinds/due.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-fees.js';

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

const meta: Meta = { title: 'Bezahlen/Kosten', component: 'stadt-fees' };
export default meta;
type Story = StoryObj;

export const ZweiPosten: Story = {
  render: () => html`<stadt-fees .due=${due}></stadt-fees>`,
};

export const StehtNochNichtFest: Story = {
  render: () =>
    html`<stadt-fees
      .due=${{ ...due, items: due.items.map((one) => ({ ...one, cents: null })), totalCents: 0, undetermined: true }}
    ></stadt-fees>`,
};

export const Kostenlos: Story = {
  render: () =>
    html`<stadt-fees .due=${{ items: [], totalCents: 0, undetermined: false }}></stadt-fees>`,
};
