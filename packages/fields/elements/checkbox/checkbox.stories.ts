import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-checkbox.js';

const meta: Meta = { title: 'Felder/Kästchen', component: 'stadt-checkbox' };
export default meta;
type Story = StoryObj;

export const Offen: Story = {
  render: () =>
    html`<stadt-checkbox
      ><label
        ><input type="checkbox" name="confirmed" value="true" required />
        <span>Meine Angaben sind richtig und vollständig.</span></label
      ></stadt-checkbox
    >`,
};

export const Fehlt: Story = {
  render: () =>
    html`<stadt-checkbox .problem=${{ code: 'missing' }}
      ><label
        ><input type="checkbox" name="confirmed" value="true" required />
        <span>Meine Angaben sind richtig und vollständig.</span></label
      ></stadt-checkbox
    >`,
};
