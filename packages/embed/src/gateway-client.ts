import { Fault } from '@stadtkit/steps/parties.js';

/** Milliseconds for one call. The gateway itself waits 8 s for others, so this is only reached when it is stuck. */
const PATIENCE = 15_000;

export interface GatewayClient {
  /** Without a slash at the end. */
  readonly url: string;
  readonly fetch: typeof fetch;
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Sent as JSON, unless it is text already. */
  readonly body?: unknown;
  readonly type?: string;
  /** The key of an application: sent as a header, never in an address. */
  readonly key?: string;
  /** Statuses besides 2xx that are answers. */
  readonly also?: readonly number[];
}

/** What the gateway answered. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Aborts with the first of them. `AbortSignal.any()` is not there before Chrome 116, Firefox 124 and Safari 17.4. */
function either(...signals: readonly AbortSignal[]): AbortSignal {
  const first = new AbortController();
  for (const one of signals) {
    const abort = (): void => {
      first.abort(one.reason);
    };
    if (one.aborted) abort();
    one.addEventListener('abort', abort, { once: true, signal: first.signal });
  }
  return first.signal;
}

/** Calls the gateway; everything that is not an answer becomes a Fault. */
export async function call(
  { url, fetch }: GatewayClient,
  path: string,
  { method = 'GET', body, type, key, also = [] }: Call,
  signal: AbortSignal,
): Promise<Answered> {
  const patience = AbortSignal.timeout(PATIENCE);
  let status: number;
  let text: string;
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      signal: either(signal, patience),
      credentials: 'include',
      cache: 'no-store',
      headers: {
        ...(body === undefined ? {} : { 'content-type': type ?? 'application/json' }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    status = response.status;
    text = await response.text();
  } catch (cause) {
    signal.throwIfAborted();
    throw new Fault(patience.aborted ? 'slow' : 'network', 'The gateway cannot be reached.', {
      cause,
    });
  }
  if ((status >= 200 && status < 300) || also.includes(status)) return { status, text };
  throw new Fault(faultCode(status), `The gateway answers ${String(status)}.`);
}

/** The same, for answers in JSON. */
export async function json<Result>(...args: Parameters<typeof call>): Promise<Result> {
  const { text } = await call(...args);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Result;
  } catch {
    // Not JSON: said below.
  }
  throw new Fault('nonsense', 'The gateway answers without JSON.');
}

function faultCode(status: number): Fault['code'] {
  if (status === 504) return 'slow';
  if (status === 429) return 'busy';
  if (status === 423) return 'meanwhile';
  // The citizen’s own connection works: an answer came over it.
  if (status >= 500) return 'nonsense';
  return 'refused';
}
