import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-text-field.js';

const meta: Meta = { title: 'Felder/Textfeld', component: 'stadt-text-field' };
export default meta;
type Story = StoryObj;

export const Leer: Story = {
  render: () =>
    html`<stadt-text-field
      ><label>Ort</label><input name="place" required autocomplete="address-level2"
    /></stadt-text-field>`,
};

export const MitHinweis: Story = {
  render: () =>
    html`<stadt-text-field
      ><label>Zugangscode</label>
      <p data-hint>Er steht auf dem Brief nach der Prüfung.</p>
      <input name="code" required
    /></stadt-text-field>`,
};

export const Fehler: Story = {
  render: () =>
    html`<stadt-text-field .problem=${{ code: 'format', data: { example: '44137' } }}
      ><label>Postleitzahl</label><input name="postalCode" inputmode="numeric" value="4413"
    /></stadt-text-field>`,
};

export const Mehrzeilig: Story = {
  render: () =>
    html`<stadt-text-field
      ><label>Nachricht an das Amt</label><textarea name="message" rows="4"></textarea>
    </stadt-text-field>`,
};
