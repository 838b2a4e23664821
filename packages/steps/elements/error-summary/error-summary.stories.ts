import '@stadtkit/fields/stadt-text-field.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import page from './error-summary.md?raw';
import './stadt-error-summary.js';

interface Args {
  readonly problems: readonly string[];
  readonly headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Steps/Error summary',
  component: 'stadt-error-summary',
  args: {
    problems: ['Bitte geben Sie den Ort ein.', 'Das Datum liegt in der Zukunft.'],
    headingLevel: 2,
  },
  render: ({ problems, headingLevel }) =>
    html`<stadt-error-summary
      heading-level=${headingLevel}
      .items=${problems.map((text) => ({ text, go: () => undefined }))}
    ></stadt-error-summary>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};
export const ForAForm = story(page, 'For a form');
export const ForAFormThatWasTried: Story = {
  ...ForAForm,
  name: 'For a form, tried',
  tags: ['!autodocs'],
  play: ({ canvasElement }) => {
    canvasElement.querySelector('button')?.click();
  },
};
export const WithoutJavaScript: Story = {
  ...story(page, 'Without JavaScript'),
  // It takes the focus, which the page of documentation must not lose.
  tags: ['!autodocs'],
};
export const FromWhoeverKnowsThem = story(page, 'From whoever knows them');
export const OneProblem: Story = { args: { problems: ['Bitte geben Sie den Ort ein.'] } };
