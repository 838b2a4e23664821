import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-notice.js';

const meta: Meta = { title: 'Inhalt/Hinweis', component: 'stadt-notice' };
export default meta;
type Story = StoryObj;

export const Hinweis: Story = {
  render: () =>
    html`<stadt-notice>
      <h2>Ihre Daten</h2>
      <p>Wir fragen nur, was das Amt für diesen Antrag braucht.</p>
    </stadt-notice>`,
};

export const Erledigt: Story = {
  render: () =>
    html`<stadt-notice kind="good">
      <h2>Ihr Antrag ist angekommen</h2>
      <p>Sie müssen nichts weiter tun.</p>
    </stadt-notice>`,
};

export const Achtung: Story = {
  render: () =>
    html`<stadt-notice kind="warn">
      <h2>Die Zahlung ist noch offen</h2>
      <p>Bitte bezahlen Sie kein zweites Mal. Wir fragen beim Bezahldienst nach.</p>
    </stadt-notice>`,
};

export const Fehler: Story = {
  render: () =>
    html`<stadt-notice kind="danger">
      <h2>Das Amt antwortet gerade nicht</h2>
      <p>Ihre Angaben sind noch da. Versuchen Sie es in ein paar Minuten noch einmal.</p>
    </stadt-notice>`,
};

export const NurText: Story = {
  render: () =>
    html`<stadt-notice><p>Die Behörde hat heute bis 18 Uhr geöffnet.</p></stadt-notice>`,
};
