import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import './stadt-step-list.js';
import page from './step-list.md?raw';

interface Args {
  readonly stages: readonly string[];
  readonly current: number;
}

const meta: Meta<Args> = {
  title: 'Steps/Step list',
  component: 'stadt-step-list',
  args: { stages: ['Ausweisen', 'Angaben', 'Prüfen', 'Bezahlen'], current: 1 },
  render: ({ stages, current }) =>
    html`<stadt-step-list .stages=${stages} current=${current}></stadt-step-list>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};
export const Beginning = story(page, 'In the beginning');
export const Middle = story(page, 'In the middle');
export const End: Story = { args: { current: 3 } };
export const AllDone: Story = { args: { current: 4 } };
export const LittleRoom = story(page, 'Where there is little room');
export const LongNames: Story = {
  args: {
    stages: [
      'Identitätsfeststellung',
      'Angaben zur Fischereischeinprüfung',
      'Zusammenfassung',
      'Gebührenzahlung',
    ],
  },
};
