import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-action.js';

const meta: Meta = {
  title: 'Inhalt/Aktion',
  component: 'stadt-action',
};
export default meta;
type Story = StoryObj;

export const Haupt: Story = {
  name: 'Hauptaktion',
  render: () => html`<stadt-action><button type="button">Jetzt beantragen</button></stadt-action>`,
};

export const Neben: Story = {
  name: 'Nebenaktion',
  render: () =>
    html`<stadt-action variant="secondary"
      ><button type="button">Später weitermachen</button></stadt-action
    >`,
};

export const Leise: Story = {
  name: 'Leise, als Link',
  render: () => html`<stadt-action variant="quiet"><a href="#zurueck">Zurück</a></stadt-action>`,
};

export const Beschaeftigt: Story = {
  name: 'Beschäftigt',
  render: () =>
    html`<stadt-action busy><button type="button">Antrag absenden</button></stadt-action>`,
};

export const LangerText: Story = {
  render: () =>
    html`<stadt-action
      ><button type="button">
        Fischereiabgabe und Ausstellungsgebühr jetzt mit dem Online-Bezahldienst bezahlen
      </button></stadt-action
    >`,
};
