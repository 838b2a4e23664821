import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { EmailFailure, EmailState } from '@stadtkit/steps/parties.js';
import { gatewayFixture, page } from './gateway.fixtures.js';
import { createGateway, type Gateway } from './gateway.js';
import type { Mail } from './mail.js';
import type { GatewayOptions } from './options.js';
import { ask, bearer, id, put } from './requests.fixtures.js';

export const address = 'ayse@example.de';
const path = `/applications/${id}/email`;

/** A gateway of a service that asks for an address, with a mail server that a test can change, and an application. */
export async function emailFixture(more: Partial<GatewayOptions> = {}) {
  const all = await gatewayFixture();
  const { angeln } = all.options.services;
  if (!angeln) throw new Error('The service is missing.');
  const mails: Mail[] = [];
  const server = {
    state: 'up' as 'up' | 'down' | 'refused',
    before: (_: Mail): Promise<void> => Promise.resolve(),
  };
  const email = { purpose: { de: 'Für Nachrichten.' }, legalBasis: 'DSGVO', retention: 'P1Y' };
  const options: GatewayOptions = {
    ...all.options,
    services: { angeln: { ...angeln, email } },
    mail: {
      async send(mail) {
        await server.before(mail);
        if (server.state !== 'up')
          throw new PartyFault(server.state, `${server.state}: ${mail.to}`);
        mails.push(mail);
      },
    },
    ...more,
  };
  const gateway = createGateway(options);
  await put(gateway);
  return { ...all, options, gateway, mails, server };
}

export type EmailWorld = Awaited<ReturnType<typeof emailFixture>>;

type Said = {
  readonly status?: EmailState['status'];
  readonly address?: string;
  readonly reason?: EmailFailure;
  readonly error?: string;
};
const said = async (response: Promise<Response>): Promise<Said> =>
  (await (await response).json()) as Said;

export const state = (gateway: Gateway, key?: string) =>
  said(ask(gateway, path, { headers: bearer(key) }));
export const give = (
  gateway: Gateway,
  more: { to?: string; language?: string; back?: string; peer?: string; key?: string } = {},
) => {
  const { to = address, language = 'de', back = page, peer = 'client', key } = more;
  const body = { address: to, language, page: back };
  return said(ask(gateway, path, { method: 'POST', body, headers: bearer(key), peer }));
};
export const type = (gateway: Gateway, code: string, key?: string) =>
  said(ask(gateway, `${path}/code`, { method: 'POST', body: { code }, headers: bearer(key) }));
export const end = (gateway: Gateway, key?: string) =>
  ask(gateway, path, { method: 'DELETE', headers: bearer(key) });
export const round = (gateway: Gateway) => gateway.reconcile(new AbortController().signal);

export const codeIn = (mail: Mail | undefined): string =>
  /\b\d{6}\b/.exec(mail?.text ?? '')?.[0] ?? '';

/** Gives an address and confirms it; what was sent until then is forgotten. */
export async function confirmed(
  { gateway, mails }: EmailWorld,
  ...more: Parameters<typeof give> extends [Gateway, ...infer M] ? M : never
) {
  await give(gateway, ...more);
  const outcome = await type(gateway, codeIn(mails.at(-1)));
  if (outcome.status !== 'confirmed') throw new Error(`It is ${String(outcome.status)}.`);
  await round(gateway);
  mails.length = 0;
}
