import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import type { NoticeKind } from '../../src/messages/notice-messages.js';
import page from './notice.md?raw';
import './stadt-notice.js';

interface Args {
  readonly kind: NoticeKind;
  readonly heading: string;
  readonly text: string;
}

const meta: Meta = { title: 'Content/Notice', component: 'stadt-notice' };
export default meta;

export const Playground: StoryObj<Args> = {
  args: {
    kind: 'info',
    heading: 'Ihre Daten',
    text: 'Wir fragen nur, was das Amt für diesen Antrag braucht.',
  },
  argTypes: { kind: { control: 'select', options: ['info', 'good', 'warn', 'danger'] } },
  render: ({ kind, heading, text }) =>
    html`<stadt-notice kind=${kind}
      ><h2>${heading}</h2>
      <p>${text}</p></stadt-notice
    >`,
};

export const Information = story(page, 'Information');
export const Done = story(page, 'Done');
export const Warning = story(page, 'Warning');
export const Failure = story(page, 'Error');
export const OnlyText = story(page, 'Only text');
export const OneThatComesLater = story(page, 'One that comes later');
