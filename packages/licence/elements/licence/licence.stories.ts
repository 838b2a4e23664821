import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import { scene } from '../../../steps/elements/service/scene.fixtures.js';
import type { IssuedLicence } from '../../src/licence.js';
import { licence } from '../licence.fixtures.js';
import page from './licence.md?raw';
import './stadt-licence.js';

interface Args {
  readonly licence: IssuedLicence;
  readonly kept: boolean;
}

const meta: Meta<Args> = {
  title: 'Licence/Licence',
  component: 'stadt-licence',
  args: { licence, kept: false },
  render: (args) =>
    html`<stadt-licence .licence=${args.licence} ?kept=${args.kept}></stadt-licence>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};
export const ALicence = story(page, 'A licence');
export const Kept: Story = { args: { kept: true } };
export const LevyRunOut: Story = {
  args: { licence: { ...licence, levyFrom: '2021-01-01', levyTo: '2025-12-31' } },
};
export const CodeInLarge: Story = {
  tags: ['!autodocs'],
  play: ({ canvasElement }) => {
    canvasElement.querySelector('stadt-licence')?.shadowRoot?.querySelector('button')?.click();
  },
};
export const OneName: Story = {
  args: { licence: { ...licence, givenNames: '', familyName: 'Suharto', birthDate: '1964-08' } },
};
export const LongName: Story = {
  args: {
    licence: {
      ...licence,
      givenNames: 'Maximiliane Friederike Wilhelmine Alexandra Theodora',
      familyName: 'Freifrau von Hohenmusterstadt-Łukasiewicz-Obermusterhausenberg',
    },
  },
};
export const LettersOfDin91379: Story = {
  name: 'Letters of DIN 91379',
  args: { licence: { ...licence, givenNames: 'Đặng Ņikołajs', familyName: 'K͟hālid-C̆e̊ırḹ Ǫ̈ẞ' } },
};
export const NoSquareHoldsIt: Story = {
  args: { licence: { ...licence, code: 'FS1:'.padEnd(5000, 'A') } },
};

const sent = {
  receipt: { caseNumber: 'FS-2026-17', receivedAt: '2026-11-24T12:00:00Z' },
  payment: { status: 'none-due' },
} as const;
const waiting = (on: 'payment' | 'office' | 'issuer'): StoryObj =>
  scene('licence', { ...sent, outcome: { status: 'waiting', on } });

export const WaitingForThePayment = waiting('payment');
export const WaitingForTheOffice = waiting('office');
export const WaitingForTheIssuer = waiting('issuer');
export const Issued = scene('licence', {
  ...sent,
  outcome: { status: 'issued', licence: { ...licence } },
});
