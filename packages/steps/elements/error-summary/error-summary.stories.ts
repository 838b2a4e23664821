import '@stadtkit/fields/stadt-text-field.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import page from './error-summary.md?raw';
import './stadt-error-summary.js';

const meta: Meta = { title: 'Steps/Error summary', component: 'stadt-error-summary' };
export default meta;

export const ForAForm = story(page, 'For a form');
export const FromTheServer = story(page, 'Without JavaScript');

export const Items: StoryObj = {
  render: () =>
    html`<stadt-error-summary
      .items=${[
        { text: 'Ort: Bitte beantworten Sie die Frage', go: () => undefined },
        { text: 'Das Datum liegt in der Zukunft.', go: () => undefined },
      ]}
    ></stadt-error-summary>`,
};
