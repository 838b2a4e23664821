import { keptLicences } from '@stadtkit/licence/adapters/kept-licences.js';
import type { Application, PaymentState } from '@stadtkit/steps/application.js';
import {
  type Away,
  type FoundEntries,
  type LookupOutcome,
  type IdentityOutcome,
  type Parties,
} from '@stadtkit/steps/parties.js';
import { draftStore } from './draft-store.js';
import { json, type Call, type GatewayClient } from './gateway-client.js';
import { later } from './later.js';
import { tabStorage } from './tab-storage.js';

/** 256 random bits, base64url. */
const newKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing in some web views. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => {
    const marked = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** Everybody whom the flow needs, behind one gateway. `source`: the address of the script, beside which other pages lie. */
export function partiesFor(gateway: GatewayClient, source: string): Parties {
  const ask = <Result>(path: string, how: Call, signal: AbortSignal): Promise<Result> =>
    json<Result>(gateway, path, how, signal);
  const at = ({ id }: Application, what = ''): string => `/applications/${id}${what}`;
  // Loaded only when a file is chosen, or something is sent, or after that.
  const toOffice = () => import('./to-office.js');
  // Loaded only when something was sent.
  const ofOffice = () => import('./of-office.js');
  const onDevice = () => import('./offline/on-device.js');

  return {
    now: () => Date.now(),
    newId,
    newKey,
    identity: {
      open: ({ serviceId, method, applicationId, returnUrl }, signal) => {
        const body = { service: serviceId, method, application: applicationId, returnUrl };
        return ask<Away>('/identity', { method: 'POST', body }, signal);
      },
      outcome: (reference, signal) => ask<IdentityOutcome>(`/identity/${reference}`, {}, signal),
      extend: (body, signal) =>
        ask<IdentityOutcome>(
          '/identity/extension',
          { method: 'POST', body, type: 'text/plain' },
          signal,
        ),
    },
    lookup: {
      outcome: (lookup, key, signal) =>
        ask<LookupOutcome>(`/lookups/${lookup}`, { method: 'POST', body: { key } }, signal),
    },
    lists: {
      find: (list, text, language, signal) =>
        ask<FoundEntries>(`/lists/${list}`, { method: 'POST', body: { text, language } }, signal),
    },
    attachments: (application) =>
      later(async () => (await toOffice()).uploadFor(gateway, application)),
    submission: {
      send: async (...what) => (await toOffice()).send(gateway, ...what),
    },
    payment: {
      open: (application, returnUrl, signal) =>
        ask<Away | PaymentState>(
          at(application, '/payment'),
          { method: 'POST', body: { returnUrl }, key: application.key },
          signal,
        ),
      outcome: (application, signal) =>
        ask<PaymentState>(at(application, '/payment'), { key: application.key }, signal),
    },
    result: {
      outcome: async (...what) => (await ofOffice()).outcome(gateway, ...what),
      answer: async (...what) => (await ofOffice()).answer(gateway, ...what),
      withdraw: async (...what) => (await ofOffice()).withdraw(gateway, ...what),
    },
    licence: {
      kept: () => keptLicences.kept(),
      keep: async (licence) => (await onDevice()).keep(licence, source),
      forget: async (licence) => (await onDevice()).forget(licence, source),
      offline: async () => (await onDevice()).addressOf(source),
    },
    email: async () => (await toOffice()).emailParty(gateway),
    draft: draftStore(gateway, tabStorage()),
    otherDevice: async () => (await import('./other-device/other-device.js')).otherDevice(gateway),
  };
}
