import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-purpose.js';

const meta: Meta = { title: 'Inhalt/Zweck', component: 'stadt-purpose' };
export default meta;
type Story = StoryObj;

export const Zu: Story = {
  name: 'Zugeklappt',
  render: () =>
    html`<stadt-purpose legal-basis="§ 31 Landesfischereigesetz" retention="P10Y"
      >Nur wer die Prüfung bestanden hat, darf angeln.</stadt-purpose
    >`,
};

export const Offen: Story = {
  name: 'Aufgeklappt',
  render: () =>
    html`<stadt-purpose open legal-basis="§ 31 Landesfischereigesetz" retention="P10Y"
      >Nur wer die Prüfung bestanden hat, darf angeln.</stadt-purpose
    >`,
};

export const Geloescht: Story = {
  name: 'Nicht aufbewahrt',
  render: () =>
    html`<stadt-purpose open retention="P0D-after-transfer"
      >Mit der Anschrift findet das Amt die zuständige Stelle.</stadt-purpose
    >`,
};
