import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import page from './purpose.md?raw';
import './stadt-purpose.js';

interface Args {
  readonly open: boolean;
  readonly legalBasis: string;
  readonly retention: string;
  readonly text: string;
}

const meta: Meta = { title: 'Content/Purpose', component: 'stadt-purpose' };
export default meta;

export const Playground: StoryObj<Args> = {
  args: {
    open: true,
    legalBasis: '§ 31 Landesfischereigesetz',
    retention: 'P10Y',
    text: 'Nur wer die Prüfung bestanden hat, darf angeln.',
  },
  render: ({ open, legalBasis, retention, text }) =>
    html`<stadt-purpose ?open=${open} legal-basis=${legalBasis} retention=${retention}
      >${text}</stadt-purpose
    >`,
};

export const Closed = story(page, 'Closed');
export const Open = story(page, 'Open');
export const DeletedAfterSending = story(page, 'Deleted after sending');
export const InOtherWords = story(page, 'In other words');
export const HelpAndWhy = story(page, 'Help, and why');
export const OnlyHelp = story(page, 'Only help');
