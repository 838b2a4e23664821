import { tusUpload } from '@stadtkit/fields/adapters/tus.js';
import type { UploadPort } from '@stadtkit/fields/upload.js';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { Fault } from '@stadtkit/steps/parties.js';
import type { FileAnswer } from '@stadtkit/steps/question-kinds.js';
import type { JWK } from 'jose';
import { sealed } from './envelope.js';

/** The gateway’s place for the files of one application, and whose they are. */
export interface AttachmentPlace {
  /** Of the gateway, with the path of the application’s files. */
  readonly url: string;
  /** The key of the application. */
  readonly key: string;
  readonly fetch: typeof fetch;
  /** The office’s public key. */
  readonly officeKey: (signal: AbortSignal) => Promise<JWK>;
}

/**
 * Sends files ahead to the gateway, each encrypted for the office alone (JWE compact, RSA-OAEP-256 and A256GCM; RFC 7516),
 * in parts (tus). The gateway learns how big a file is, and neither its name nor what is in it. The reference is the
 * `FileAnswer` as JSON, which comes to the office inside the encrypted application.
 */
export function attachmentUpload({ url, key, fetch, officeKey }: AttachmentPlace): UploadPort {
  const tus = tusUpload(url, { fetch, headers: { authorization: `Bearer ${key}` } });
  const facts = new WeakMap<File, Omit<FileAnswer, 'id'>>();
  const placeOf = (reference: string): string =>
    `${url}/${(JSON.parse(reference) as FileAnswer).id}`;

  async function seal(file: File, signal: AbortSignal): Promise<File> {
    signal.throwIfAborted();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const jwk = await officeKey(signal).catch((cause: unknown) => {
      const isAnswered = cause instanceof Fault && cause.code !== 'network';
      const code = isAnswered ? 'busy' : 'down';
      throw new PartyFault(code, 'The key of the office cannot be had.', { cause });
    });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-512', bytes));
    const jwe = await sealed(bytes, jwk).catch((cause: unknown) => {
      throw new PartyFault('nonsense', 'The key of the office is broken.', { cause });
    });
    const made = new File([jwe], '');
    facts.set(made, {
      name: nameOf(file),
      type: /^[\w.+/-]{0,127}$/.test(file.type) ? file.type : '',
      size: String(bytes.length),
      sha512: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
    });
    return made;
  }

  return {
    seal: (file, signal) => oneByOne(() => seal(file, signal)),
    async open(file, signal) {
      const known = facts.get(file);
      if (!known) throw new PartyFault('refused', 'The file was not sealed.');
      const place = new URL(await tus.open(file, signal));
      const answer: FileAnswer = { id: place.pathname.split('/').at(-1) ?? '', ...known };
      return JSON.stringify(answer);
    },
    send: (reference, part, offset, options) => tus.send(placeOf(reference), part, offset, options),
    offset: (reference, signal) => tus.offset(placeOf(reference), signal),
    forget: async (reference) => tus.forget?.(placeOf(reference)),
  };
}

/** The last that was begun. */
let work: Promise<unknown> = Promise.resolve();

/** Twenty photos at once would need more memory than the tab of a phone may have. */
function oneByOne<Made>(make: () => Promise<Made>): Promise<Made> {
  const made = work.then(make);
  work = made.catch(() => undefined);
  return made;
}

/** As the person calls it; of a very long name the end, which says what it is. */
const nameOf = ({ name }: File): string => [...name].slice(-255).join('') || 'Datei';
