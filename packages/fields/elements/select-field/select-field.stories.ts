import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-select-field.js';

const meta: Meta = { title: 'Felder/Liste', component: 'stadt-select-field' };
export default meta;
type Story = StoryObj;

export const Offen: Story = {
  render: () =>
    html`<stadt-select-field
      ><label>Land</label
      ><select name="country" required>
        <option value=""></option>
        <option value="DE">Deutschland</option>
        <option value="NL">Niederlande</option>
      </select></stadt-select-field
    >`,
};

export const Fehlt: Story = {
  render: () =>
    html`<stadt-select-field .problem=${{ code: 'missing' }}
      ><label>Land</label
      ><select name="country">
        <option value=""></option>
        <option value="DE">Deutschland</option>
      </select></stadt-select-field
    >`,
};
