import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@stadtkit/content/stadt-action.js';
import '@stadtkit/content/stadt-summary-list.js';
import '@stadtkit/content/stadt-verified-mark.js';
import { story } from '../../../element/testing/story.js';
import type { CheckedStep } from './check-answers.js';
import page from './check-answers.md?raw';
import './stadt-check-answers.js';

interface Args {
  readonly steps: readonly CheckedStep[];
  readonly headingLevel: number;
}

const typed = {
  step: 'levy',
  title: 'Fischereiabgabe',
  changeable: true,
  rows: [{ question: 'Für wie viele Jahre?', answer: '5 Jahre', from: 'typed' }],
} as const satisfies CheckedStep;

const meta: Meta<Args> = {
  title: 'Steps/Check answers',
  component: 'stadt-check-answers',
  args: { steps: [typed], headingLevel: 2 },
  render: ({ steps, headingLevel }) =>
    html`<stadt-check-answers heading-level=${headingLevel} .steps=${steps}></stadt-check-answers>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};
export const TypedAndConfirmed = story(page, 'Typed and confirmed');
export const NothingToChange: Story = { args: { steps: [{ ...typed, changeable: false }] } };
export const LongAnswers: Story = {
  args: {
    steps: [
      {
        ...typed,
        title: 'Ihre Daten',
        rows: [
          {
            question: 'Familienname',
            answer: 'Freifrau von Hohenmusterstadt-Łukasiewicz-Obermusterhausen',
            from: 'typed',
          },
          {
            question: 'Zeugnis',
            answer: 'zeugnis-der-fischerpruefung_2019_03_14.pdf',
            from: 'typed',
          },
        ],
      },
    ],
  },
};
