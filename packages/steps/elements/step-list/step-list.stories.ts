import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-step-list.js';

const meta: Meta = { title: 'Ablauf/Schritte', component: 'stadt-step-list' };
export default meta;
type Story = StoryObj;

export const Anfang: Story = {
  render: () =>
    html`<stadt-step-list
      .stages=${['Ausweisen', 'Angaben', 'Prüfen', 'Bezahlen']}
      current="0"
    ></stadt-step-list>`,
};

export const Mitte: Story = {
  render: () =>
    html`<stadt-step-list
      .stages=${['Ausweisen', 'Angaben', 'Prüfen', 'Bezahlen']}
      current="2"
    ></stadt-step-list>`,
};
