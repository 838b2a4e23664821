import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-identity.js';

const meta: Meta = { title: 'Ausweisen/Ausweisen', component: 'stadt-identity' };
export default meta;
type Story = StoryObj;

export const Auswahl: Story = {
  render: () =>
    html`<stadt-identity
      manual
      .methods=${[
        {
          name: 'eid',
          level: 'high',
          title: 'Online-Ausweis',
          hint: 'Mit Personalausweis und PIN, etwa 2 Minuten',
        },
        {
          name: 'account',
          level: 'substantial',
          title: 'BundID-Konto',
          hint: 'Wenn Sie schon ein Konto haben',
        },
      ]}
      .reads=${['Name', 'Geburtsdatum', 'Anschrift']}
    ></stadt-identity>`,
};

export const Wartet: Story = {
  render: () =>
    html`<stadt-identity
      busy
      .methods=${[
        {
          name: 'eid',
          level: 'high',
          title: 'Online-Ausweis',
          hint: 'Mit Personalausweis und PIN, etwa 2 Minuten',
        },
        {
          name: 'account',
          level: 'substantial',
          title: 'BundID-Konto',
          hint: 'Wenn Sie schon ein Konto haben',
        },
      ]}
      .reads=${['Name']}
    ></stadt-identity>`,
};

export const NurEintippen: Story = {
  render: () => html`<stadt-identity manual></stadt-identity>`,
};
