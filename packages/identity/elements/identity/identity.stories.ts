import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import { scene } from '../../../steps/elements/service/scene.fixtures.js';
import { identity } from '../../../steps/elements/service/parties-at.fixtures.js';
import page from './identity.md?raw';
import type { OfferedMethod } from './identity.js';
import './stadt-identity.js';

interface Args {
  readonly methods: readonly OfferedMethod[];
  readonly reads: readonly string[];
  readonly manual: boolean;
  readonly busy: boolean;
}

const meta: Meta = { title: 'Identity/Identity', component: 'stadt-identity' };
export default meta;

export const Playground: StoryObj<Args> = {
  args: {
    methods: [
      {
        name: 'eid',
        level: 'high',
        title: 'Online-Ausweis',
        hint: 'Mit Personalausweis und PIN, etwa 2 Minuten',
      },
      {
        name: 'account',
        level: 'substantial',
        title: 'BundID-Konto',
        hint: 'Wenn Sie schon ein Konto haben',
      },
    ],
    reads: ['Name', 'Geburtsdatum', 'Anschrift'],
    manual: true,
    busy: false,
  },
  render: ({ methods, reads, manual, busy }) =>
    html`<stadt-identity
      ?manual=${manual}
      ?busy=${busy}
      .methods=${methods}
      .reads=${reads}
    ></stadt-identity>`,
};

export const Choosing = story(page, 'Choosing');
export const OnlyTyping = story(page, 'Only typing');
export const Waiting: StoryObj<Args> = {
  ...Playground,
  args: { ...Playground.args, busy: true },
};

/** What became of it, as the service says it above the ways. */
const became = (identified: Parameters<typeof scene>[1]): StoryObj =>
  scene('identify', { typing: false, identifying: 'reference', ...identified });
const failed = (reason: 'level-too-low' | 'expired' | 'replayed' | 'provider'): StoryObj =>
  became({ identified: { status: 'failed', reason } });

export const NotFinished = became({ identified: { status: 'pending' } });
export const Cancelled = became({ identified: { status: 'cancelled' } });
export const LevelTooLow = failed('level-too-low');
export const TooLate = failed('expired');
export const UsedBefore = failed('replayed');
export const ProviderFailed = failed('provider');
export const Verified = scene('identify', {
  identity,
  typing: false,
  answers: { familyName: { value: 'Müller-Łukasiewicz', from: 'eid' } },
});
