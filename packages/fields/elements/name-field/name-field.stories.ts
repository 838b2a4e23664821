import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-name-field.js';

const meta: Meta = { title: 'Felder/Name', component: 'stadt-name-field' };
export default meta;
type Story = StoryObj;

export const Leer: Story = {
  render: () =>
    html`<stadt-name-field
      ><label>Familienname</label>
      <p data-hint>Wie im Ausweis.</p>
      <input name="familyName" required autocomplete="family-name"
    /></stadt-name-field>`,
};

export const SelteneBuchstaben: Story = {
  render: () =>
    html`<stadt-name-field
      ><label>Vornamen</label><input name="givenNames" value="K͟Hālid Łukasz"
    /></stadt-name-field>`,
};

export const FalscherStrich: Story = {
  render: () =>
    html`<stadt-name-field
      .problem=${{ code: 'character', data: { character: '–', codePoint: 'U+2013', instead: '-' } }}
      ><label>Familienname</label><input name="familyName" value="Meyer–Lüdenscheidt"
    /></stadt-name-field>`,
};
