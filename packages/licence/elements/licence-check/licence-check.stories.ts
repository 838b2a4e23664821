import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { story } from '../../../element/testing/story.js';
import { AFTERNOON, codes, device, receipt, type Device } from '../licence.fixtures.js';
import page from './licence-check.md?raw';
import type { LicenceCheck } from './licence-check.js';
import './stadt-licence-check.js';

/** The code that is checked, and what the device knows. */
interface Args extends Device {
  readonly code?: string;
}

const meta: Meta<Args> = {
  title: 'Licence/Licence check',
  component: 'stadt-licence-check',
  args: { now: AFTERNOON, hasKeys: true },
  render: (args) => html`<stadt-licence-check .source=${device(args)}></stadt-licence-check>`,
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): LicenceCheck => {
  const found = canvas.querySelector('stadt-licence-check');
  if (!found) throw new Error('The story shows no check.');
  return found;
};

/** What a device finds in a code. The finding takes the focus, which the page of documentation must not lose. */
const finding = (args: Args): Story => ({
  args,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => element(canvasElement).check(args.code ?? ''),
});

/** A camera that answers in this way; afterwards the real one is back. */
const withCamera = (getUserMedia: () => Promise<MediaStream>): Story => ({
  tags: ['!autodocs'],
  beforeEach: () => {
    const devices = { getUserMedia } as unknown as MediaDevices;
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: devices });
    return () => Reflect.deleteProperty(navigator, 'mediaDevices');
  },
  play: async ({ canvasElement }) => {
    const check = element(canvasElement);
    await check.updateComplete;
    check.shadowRoot?.querySelector<HTMLButtonElement>('button.primary')?.click();
  },
});

export const Playground: Story = {};
export const ACheck = story(page, 'A check', { trustStore: () => device() });
export const Looking = withCamera(() => new Promise(() => undefined));
export const CameraRefused = withCamera(() =>
  Promise.reject(new DOMException('no', 'NotAllowedError')),
);
export const Valid = finding({ code: codes.valid });
export const LevyUnpaid = finding({ code: codes.valid, now: '2031-01-10T10:00:00+01:00' });
export const LevyLapsed = finding({ code: codes.valid, now: '2031-03-01T10:00:00+01:00' });
export const Expired = finding({ code: codes.expired, now: '2027-08-15T14:30:00+02:00' });
export const NotYetValid = finding({ code: codes.valid, now: '2026-06-30T10:00:00+02:00' });
export const Revoked = finding({ code: codes.revoked });
export const Suspended = finding({ code: codes.suspended });
export const Forged = finding({ code: codes.forged });
export const UnknownIssuer = finding({ code: codes.stranger });
export const Receipt = finding({ code: receipt.code });
export const NoLicence = finding({ code: codes.foreign });
export const Damaged = finding({ code: codes.damaged });
export const Offline = finding({ code: codes.valid, statusOf: null });
export const OfflineForLong = finding({
  code: codes.valid,
  statusOf: '2026-08-01T08:00:00+02:00',
});
export const NeverOnline = finding({ code: codes.valid, hasKeys: false });
