import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './stadt-licence.js';

const licence = {
  number: 'MS-2026-000001',
  kind: 'fischereischein',
  familyName: 'Müller-Łukasiewicz',
  givenNames: 'Ayşe',
  birthDate: '1991-03-14',
  issued: '2026-11-24',
  levyFrom: '2026-01-01',
  levyTo: '2030-12-31',
  authority: '05999000',
  authorityName: 'Stadt Musterstadt',
  code: `FS1:${'NCFOXN%TSMAHN-HM SAP0WC3N3BP.GNF4NR5/T9QHE1:U84DTG50VVP0KKI5P/S'.repeat(4)}`,
};

const meta: Meta = { title: 'Schein/Karte', component: 'stadt-licence' };
export default meta;
type Story = StoryObj;

export const NeuAusgestellt: Story = {
  render: () => html`<stadt-licence .licence=${licence}></stadt-licence>`,
};

export const AufDemGeraet: Story = {
  render: () => html`<stadt-licence .licence=${licence} kept></stadt-licence>`,
};

export const EinName: Story = {
  render: () =>
    html`<stadt-licence
      .licence=${{ ...licence, givenNames: '', familyName: 'Suharto', birthDate: '1964-08' }}
    ></stadt-licence>`,
};
