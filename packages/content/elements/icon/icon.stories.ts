import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import { allIcons } from '../../src/all-icons.js';
import '../action/stadt-action.js';
import page from './icon.md?raw';
import './stadt-icon.js';

interface Args {
  readonly name: string;
  readonly label: string;
}

const meta: Meta = { title: 'Content/Icon', component: 'stadt-icon' };
export default meta;

export const Playground: StoryObj<Args> = {
  args: { name: 'calendar', label: '' },
  argTypes: { name: { control: 'select', options: Object.keys(allIcons) } },
  render: ({ name, label }) =>
    html`<p><stadt-icon name=${name} label=${label}></stadt-icon> Termin am 14. Mai 2027</p>`,
};

export const BesideAWord = story(page, 'Beside a word');
export const InAButton = story(page, 'In a button');
export const AloneWithALabel = story(page, 'Alone, with a label');
export const AButtonWithoutAWord = story(page, 'A button without a word');
export const AsLargeAsAHeading = story(page, 'As large as a heading');
export const RightToLeft = story(page, 'Where text runs from right to left');
