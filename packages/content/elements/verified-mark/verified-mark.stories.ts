import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { VerifiedSource } from '../../src/messages/content-messages.js';
import './stadt-verified-mark.js';

const meta: Meta = { title: 'Inhalt/Geprüft', component: 'stadt-verified-mark' };
export default meta;
type Story = StoryObj;

const story = (name: string, source: VerifiedSource): Story => ({
  name,
  render: () => html`<stadt-verified-mark source=${source}></stadt-verified-mark>`,
});

export const Ausweis: Story = story('Online-Ausweis', 'eid');
export const Konto: Story = story('Nutzerkonto', 'account');
export const Wallet: Story = story('Wallet', 'wallet');
export const Register: Story = story('Register', 'register');
