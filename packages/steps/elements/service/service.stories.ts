import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Fault } from '../../src/parties.js';
import './neighbours.cast.js';
import { kindParties, smallService } from './service.cast.js';
import './stadt-service.js';

const meta: Meta = { title: 'Ablauf/Antrag', component: 'stadt-service' };
export default meta;
type Story = StoryObj;

export const Anfang: Story = {
  render: () =>
    html`<stadt-service .service=${smallService} .parties=${kindParties()}></stadt-service>`,
};

const draft = {
  id: '00000000-0000-4000-8000-000000000000',
  key: 'k',
  service: { id: smallService.id, version: smallService.version },
  answers: { familyName: { value: 'Łuczak', from: 'typed' } },
} as const;
const at = (step: string, from: 'tab' | 'locker' = 'tab') => {
  const parties = kindParties();
  const found = { application: { ...draft, at: step }, from };
  return { ...parties, draft: { ...parties.draft, find: async () => found } };
};

export const Fragen: Story = {
  render: () =>
    html`<stadt-service .service=${smallService} .parties=${at('person')}></stadt-service>`,
};

export const Pruefen: Story = {
  render: () =>
    html`<stadt-service .service=${smallService} .parties=${at('review')}></stadt-service>`,
};

export const AngefangenInEinemAnderenTab: Story = {
  render: () =>
    html`<stadt-service
      .service=${smallService}
      .parties=${at('person', 'locker')}
    ></stadt-service>`,
};

export const KeineVerbindung: Story = {
  render: () => {
    const parties = kindParties();
    const find = () => Promise.reject(new Fault('network', 'down'));
    const down = { ...parties, draft: { ...parties.draft, find } };
    return html`<stadt-service .service=${smallService} .parties=${down}>
      <p>Sie erreichen das Amt unter 0555 123-0.</p>
    </stadt-service>`;
  },
};
