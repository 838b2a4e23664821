import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@stadtkit/content/stadt-action.js';
import '@stadtkit/content/stadt-summary-list.js';
import '@stadtkit/content/stadt-verified-mark.js';
import './stadt-check-answers.js';

const meta: Meta = { title: 'Ablauf/Angaben prüfen', component: 'stadt-check-answers' };
export default meta;
type Story = StoryObj;

export const Gemischt: Story = {
  render: () =>
    html`<stadt-check-answers
      heading-level="2"
      .steps=${[
        {
          step: 'person',
          title: 'Ihre Daten',
          changeable: false,
          rows: [{ question: 'Familienname', answer: 'Müller-Łukasiewicz', from: 'eid' }],
        },
        {
          step: 'levy',
          title: 'Fischereiabgabe',
          changeable: true,
          rows: [{ question: 'Für wie viele Jahre?', answer: '5 Jahre', from: 'typed' }],
        },
      ]}
    ></stadt-check-answers>`,
};
