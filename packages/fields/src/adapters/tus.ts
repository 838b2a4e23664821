import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { UploadPort } from '../upload.js';

/**
 * Uploads to a server that speaks tus 1.0.0 with the extensions „Creation“ and, for files that are taken away,
 * „Termination“ (https://tus.io/protocols/resumable-upload). The reference is the address of the upload.
 *
 * Not the IETF draft (draft-ietf-httpbis-resumable-upload): servers speak different versions of it, and it needs answers
 * 1xx, which `fetch()` does not show.
 */
export function tusUpload(endpoint: string | URL, options: TusOptions = {}): UploadPort {
  const { fetch: ask = fetch, headers = {} } = options;
  const call = async (url: string, init: RequestInit): Promise<Response> => {
    const sent = { ...headers, ...(init.headers as Record<string, string>), ...VERSION };
    const response = await ask(url, { ...init, headers: sent }).catch((cause: unknown) => {
      throw new PartyFault('down', 'The connection was lost.', { cause });
    });
    if (!response.ok) throw faultOf(response);
    return response;
  };
  return {
    open: async (file, signal) => {
      const response = await call(String(endpoint), {
        method: 'POST',
        signal,
        headers: { 'Upload-Length': String(file.size), 'Upload-Metadata': metadata(file) },
      });
      const location = response.headers.get('Location');
      if (!location) throw new PartyFault('refused', 'The server names no place for the file.');
      return new URL(location, response.url || endpoint).href;
    },
    send: async (reference, part, offset, { signal, progress }) => {
      await call(reference, {
        method: 'PATCH',
        signal,
        body: part,
        headers: {
          'Content-Type': 'application/offset+octet-stream',
          'Upload-Offset': String(offset),
        },
      });
      progress?.(part.size);
    },
    offset: async (reference, signal) => {
      const { headers: said } = await call(reference, { method: 'HEAD', signal });
      const offset = Number(said.get('Upload-Offset') ?? Number.NaN);
      if (Number.isSafeInteger(offset) && offset >= 0) return offset;
      throw new PartyFault('gone', 'The server does not say how much arrived.');
    },
    forget: async (reference) => {
      await call(reference, { method: 'DELETE' });
    },
  };
}

export interface TusOptions {
  /** For tests, and for pages that sign their requests. */
  readonly fetch?: typeof fetch;
  /** Sent with every request, such as a CSRF token. */
  readonly headers?: Readonly<Record<string, string>>;
}

const VERSION = { 'Tus-Resumable': '1.0.0' };

/**
 * What is not for us to put right is worth another try: overload, no room, somebody else at the file (409, 423). An answer
 * came, so the connection is there; all but 408, which says that the request did not come to its end.
 */
function faultOf({ status, headers }: Response): PartyFault {
  const isPassing = status >= 500 || [409, 423, 425, 429].includes(status);
  const code = isPassing
    ? 'busy'
    : status === 408
      ? 'down'
      : [404, 410].includes(status)
        ? 'gone'
        : 'refused';
  return new PartyFault(code, `The server answered ${status}.`, {
    retryAfter: waitIn(headers.get('Retry-After')),
  });
}

/** „Retry-After“ in milliseconds: seconds, or a date (RFC 9110, section 10.2.3). */
function waitIn(said: string | null): number | undefined {
  if (said === null) return undefined;
  const wait = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isNaN(wait) ? undefined : wait;
}

/** „Upload-Metadata“: keys with values in Base64 of UTF-8. */
const metadata = ({ name, type }: File): string =>
  [['filename', name] as const, ['filetype', type] as const]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key} ${base64(value.slice(0, 255))}`)
    .join(',');

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
