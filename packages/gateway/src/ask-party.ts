import { PartyFault } from '@stadtkit/kinds/party-fault.js';

export interface Party {
  /** Without a slash at the end. */
  readonly url: string;
  readonly secret: string;
  readonly fetch: typeof fetch;
}

/** Asks a party that speaks JSON. Only the expected statuses are answers. */
export async function askParty(
  party: Party,
  path: string,
  init: RequestInit & { signal: AbortSignal },
  expected: readonly number[] = [200],
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  let response: Response;
  try {
    response = await party.fetch(`${party.url}${path}`, {
      ...init,
      redirect: 'error',
      headers: {
        authorization: `Bearer ${party.secret}`,
        ...(init.headers as Record<string, string>),
      },
    });
  } catch (cause) {
    init.signal.throwIfAborted();
    throw new PartyFault('down', 'A party cannot be reached.', { cause });
  }
  if (!expected.includes(response.status))
    throw new PartyFault(
      response.status >= 500 ? 'down' : 'nonsense',
      `A party answers ${response.status}.`,
    );
  if (response.status === 204) return { status: 204, body: {} };
  const body: unknown = await response.json().catch(() => undefined);
  init.signal.throwIfAborted();
  if (typeof body !== 'object' || body === null)
    throw new PartyFault('nonsense', 'A party answers without JSON.');
  return { status: response.status, body: body as Record<string, unknown> };
}
