import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import '../verified-mark/stadt-verified-mark.js';
import './stadt-summary-list.js';
import page from './summary-list.md?raw';

interface Args {
  readonly question: string;
  readonly answer: string;
  readonly action: string;
}

const meta: Meta = { title: 'Content/Summary list', component: 'stadt-summary-list' };
export default meta;

export const Playground: StoryObj<Args> = {
  args: { question: 'Prüfende Behörde', answer: 'Stadt Dortmund', action: 'Ändern' },
  render: ({ question, answer, action }) =>
    html`<stadt-summary-list
      ><dl>
        <div>
          <dt>${question}</dt>
          <dd>${answer}</dd>
          <dd data-actions>
            <button type="button" aria-label="${action}: ${question}">${action}</button>
          </dd>
        </div>
      </dl></stadt-summary-list
    >`,
};

export const WithChange = story(page, 'With “change”');
export const ToReadOnly = story(page, 'To read only');
export const LongWords = story(page, 'Long words');
