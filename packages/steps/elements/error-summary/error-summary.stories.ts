import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-error-summary.js';

const meta: Meta = { title: 'Ablauf/Fehlerliste', component: 'stadt-error-summary' };
export default meta;
type Story = StoryObj;

export const ZweiFehler: Story = {
  render: () =>
    html`<stadt-error-summary
      .items=${[
        { text: 'Ort: Bitte beantworten Sie die Frage', go: () => undefined },
        { text: 'Das Datum liegt in der Zukunft.', go: () => undefined },
      ]}
    ></stadt-error-summary>`,
};
