import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-choice-group.js';

const meta: Meta = { title: 'Felder/Auswahl', component: 'stadt-choice-group' };
export default meta;
type Story = StoryObj;

export const Offen: Story = {
  render: () =>
    html`<stadt-choice-group
      ><fieldset>
        <legend>Für wie viele Jahre möchten Sie bezahlen?</legend>
        <label><input type="radio" name="years" value="1" required /> 1 Jahr</label
        ><label><input type="radio" name="years" value="5" required /> 5 Jahre</label>
      </fieldset></stadt-choice-group
    >`,
};

export const MitHinweisen: Story = {
  render: () =>
    html`<stadt-choice-group
      ><fieldset>
        <legend>Haben Sie die Prüfung bestanden?</legend>
        <label
          ><input type="radio" name="exam" value="code" checked /><span
            >Ja, ich habe einen Zugangscode</span
          ><small data-hint>Er steht auf dem Brief.</small></label
        ><label><input type="radio" name="exam" value="none" /><span>Nein, noch nicht</span></label>
      </fieldset></stadt-choice-group
    >`,
};

export const Fehlt: Story = {
  render: () =>
    html`<stadt-choice-group .problem=${{ code: 'missing' }}
      ><fieldset>
        <legend>Ab welchem Jahr?</legend>
        <label><input type="radio" name="from" value="this" /> Ab diesem Jahr</label
        ><label><input type="radio" name="from" value="next" /> Ab dem nächsten Jahr</label>
      </fieldset></stadt-choice-group
    >`,
};
