import type { Gateway } from './gateway.js';
import { origin, page } from './gateway.fixtures.js';

/** An application, and what opens it. */
export const id = '0b9f6f7e-2f0e-4c1a-9a55-3f1f2f6d7a10';
export const key = 'k'.repeat(43);
export const envelope = 'a.b.c.d.e';
type Json = Record<string, string> & { error?: string };

interface Call {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly peer?: string;
}

export const ask = (
  gateway: Gateway,
  path: string,
  { method = 'GET', body, headers = {}, peer }: Call = {},
) =>
  gateway.fetch(
    new Request(`${origin}/gateway${path}`, {
      method,
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
    peer,
  );
export const read = async (response: Response): Promise<Json> => (await response.json()) as Json;
export const bearer = (secret = key) => ({ authorization: `Bearer ${secret}` });
export const put = (gateway: Gateway, secret = key) =>
  ask(gateway, `/applications/${id}`, { method: 'PUT', body: envelope, headers: bearer(secret) });
export const pay = (gateway: Gateway) =>
  ask(gateway, `/applications/${id}/payment`, {
    method: 'POST',
    body: { returnUrl: page },
    headers: bearer(),
  });
export const payment = async (gateway: Gateway) =>
  read(await ask(gateway, `/applications/${id}/payment`, { headers: bearer() }));
