import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import type { VerifiedSource } from '../../src/messages/content-messages.js';
import './stadt-verified-mark.js';
import page from './verified-mark.md?raw';

interface Args {
  readonly source: VerifiedSource;
}

const meta: Meta = { title: 'Content/Verified mark', component: 'stadt-verified-mark' };
export default meta;

export const Playground: StoryObj<Args> = {
  args: { source: 'eid' },
  argTypes: {
    source: { control: 'select', options: ['eid', 'account', 'wallet', 'register'] },
  },
  render: ({ source }) => html`<stadt-verified-mark source=${source}></stadt-verified-mark>`,
};

export const OnlineId = story(page, 'Online ID');
export const UserAccount = story(page, 'User account');
export const Wallet = story(page, 'Wallet');
export const Register = story(page, 'Register');
