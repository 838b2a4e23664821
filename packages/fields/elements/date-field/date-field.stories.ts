import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-date-field.js';

const meta: Meta = { title: 'Felder/Datum', component: 'stadt-date-field' };
export default meta;
type Story = StoryObj;

export const Leer: Story = {
  render: () =>
    html`<stadt-date-field name="birthDate" autocomplete="bday" past required
      ><fieldset>
        <legend>Geburtsdatum</legend>
        <p data-hint>Zum Beispiel 14 3 1988.</p>
      </fieldset></stadt-date-field
    >`,
};

export const NurDasJahrBekannt: Story = {
  render: () =>
    html`<stadt-date-field name="birthDate" partial value="1964"
      ><fieldset>
        <legend>Geburtsdatum</legend>
        <p data-hint>Was im Ausweis fehlt, lassen Sie leer.</p>
      </fieldset></stadt-date-field
    >`,
};

export const Zukunft: Story = {
  render: () =>
    html`<stadt-date-field name="examDate" value="2091-03-14" .problem=${{ code: 'date-future' }}
      ><fieldset><legend>Datum der Prüfung</legend></fieldset></stadt-date-field
    >`,
};
