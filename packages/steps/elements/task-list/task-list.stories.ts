import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import './stadt-task-list.js';
import page from './task-list.md?raw';

interface Args {
  readonly task: string;
  readonly status: string;
}

const meta: Meta<Args> = {
  title: 'Steps/Task list',
  component: 'stadt-task-list',
  args: { task: 'Ihre Hunde', status: 'open' },
  argTypes: { status: { control: 'select', options: ['done', 'open', 'later', 'wrong'] } },
  render: ({ task, status }) =>
    html`<stadt-task-list
      ><ul>
        <li data-status=${status}><a href="#task">${task}</a></li>
      </ul></stadt-task-list
    >`,
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};
export const OfAnApplication = story(page, 'Of an application');
export const WithHints = story(page, 'With hints');
