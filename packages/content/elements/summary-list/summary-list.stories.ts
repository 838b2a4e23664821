import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../verified-mark/stadt-verified-mark.js';
import './stadt-summary-list.js';

const meta: Meta = { title: 'Inhalt/Übersicht', component: 'stadt-summary-list' };
export default meta;
type Story = StoryObj;

export const MitAendern: Story = {
  name: 'Mit „Ändern“',
  render: () =>
    html`<stadt-summary-list>
      <dl>
        <div>
          <dt>Name</dt>
          <dd>
            Ayşe Müller-Łukasiewicz<br /><stadt-verified-mark source="eid"></stadt-verified-mark>
          </dd>
        </div>
        <div>
          <dt>Datum der Prüfung</dt>
          <dd>14. März 2019</dd>
          <dd data-actions><a href="#datum" aria-label="Datum der Prüfung ändern">Ändern</a></dd>
        </div>
        <div>
          <dt>Prüfende Behörde</dt>
          <dd>Stadt Dortmund, Untere Fischereibehörde</dd>
          <dd data-actions>
            <button type="button" aria-label="Prüfende Behörde ändern">Ändern</button>
          </dd>
        </div>
      </dl>
    </stadt-summary-list>`,
};

export const NurLesen: Story = {
  name: 'Nur lesen',
  render: () =>
    html`<stadt-summary-list>
      <dl>
        <div>
          <dt>Schein</dt>
          <dd>auf Lebenszeit</dd>
        </div>
        <div>
          <dt>Abgabe bis</dt>
          <dd>31.12.2031</dd>
        </div>
      </dl>
    </stadt-summary-list>`,
};
