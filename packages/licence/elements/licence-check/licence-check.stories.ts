import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-licence-check.js';

const meta: Meta = { title: 'Schein/Kontrolle', component: 'stadt-licence-check' };
export default meta;
type Story = StoryObj;

export const Bereit: Story = {
  render: () => html`<stadt-licence-check></stadt-licence-check>`,
};
