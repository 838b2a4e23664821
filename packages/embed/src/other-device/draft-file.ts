import { fromHex, hex, sha256 } from '@stadtkit/kinds/bytes.js';
import { isRecord } from '@stadtkit/steps/is-record.js';
import { decrypted, encrypted } from '../encryption.js';
import { ITERATIONS, keysOf } from './code-keys.js';

/** A draft as a file: nothing in it is about the person, or says for which service, without the code. */
interface DraftFile {
  readonly stadtkit: 'draft';
  readonly version: 1;
  /** Of PBKDF2. */
  readonly iterations: number;
  /** 16 random bytes, hex. */
  readonly salt: string;
  /** What is inside, encrypted (AES-GCM): `iv.content`, both base64. */
  readonly box: string;
  /** SHA-256 of the others, hex: tells a damaged file from a wrong code. It protects from nobody; AES-GCM does. */
  readonly sum: string;
}

/** What a file says without a code: that it is none of ours, or not whole. */
export type Unreadable = 'foreign' | 'damaged';

/** Three times what is made today: a file from outside must not keep a phone busy for minutes. */
const MOST_ITERATIONS = 3 * ITERATIONS;
/** Bytes; a draft is far smaller. */
const MOST_BYTES = 1_000_000;

/** How a file of ours begins, also one that ends too early. */
const BEGINNING = '{"stadtkit":"draft","version":1,';

/** To the letter: whoever changes anything in a file has damaged it. */
async function textOf({ iterations, salt, box }: Omit<DraftFile, 'sum'>): Promise<string> {
  const sum = await sha256(`${String(iterations)} ${salt} ${box}`);
  return JSON.stringify({ stadtkit: 'draft', version: 1, iterations, salt, box, sum });
}

/** The text of a file that holds `content`. `iterations` only in tests are others. */
export async function writeDraftFile(
  content: string,
  code: string,
  iterations = ITERATIONS,
): Promise<string> {
  const salt = hex(crypto.getRandomValues(new Uint8Array(16)));
  const { encryption } = await keysOf(code, fromHex(salt), iterations);
  const box = await encrypted(content, encryption);
  return textOf({ stadtkit: 'draft', version: 1, iterations, salt, box });
}

/** What opens a file that is whole: gives what is in it, or undefined for another code. */
export type Opener = (code: string) => Promise<string | undefined>;

/** Reads a file that may come from anybody. */
export async function readDraftFile(file: Blob): Promise<Unreadable | Opener> {
  if (file.size > MOST_BYTES) return 'foreign';
  let text: string;
  try {
    text = (await file.text()).trim();
  } catch {
    // It was moved since it was chosen, or the stick was pulled out.
    return 'damaged';
  }
  if (!text.startsWith(BEGINNING)) return 'foreign';
  const found = shapeOf(text);
  if (!found || (await textOf(found)) !== text) return 'damaged';
  return async (code) => {
    const { encryption } = await keysOf(code, fromHex(found.salt), found.iterations);
    return decrypted(found.box, encryption);
  };
}

function shapeOf(text: string): DraftFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const { iterations, salt, box } = value;
  const isBounded =
    Number.isSafeInteger(iterations) &&
    Number(iterations) >= 1 &&
    Number(iterations) <= MOST_ITERATIONS;
  const isSalt = typeof salt === 'string' && /^[\da-f]{32}$/.test(salt);
  return isBounded && isSalt && typeof box === 'string'
    ? (value as unknown as DraftFile)
    : undefined;
}
