import type { Question } from '@stadtkit/steps/service.js';
import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';
import { applicationId } from './read-request.js';
import { hashOf } from './secrets.js';

/** 7 days after the last part, milliseconds: for whoever goes on with the form at the weekend. */
const KEPT = 7 * 24 * 3_600_000;
/** Bytes of one encrypted file: 20 MB are a third bigger as a JWE. */
const MOST_BYTES = 28_000_000;
/** Bytes, and files, of one application. */
const MOST_TOGETHER = 120_000_000;
const MOST_FILES = 50;

/** A file on its way: encrypted by the browser for the office, so the gateway knows its size and nothing else. */
interface Attachment {
  readonly length: number;
  /** Bytes that have arrived. */
  readonly offset: number;
  /** How many rows they are kept in. */
  readonly parts: number;
  /** The destination has it. */
  readonly handed?: true;
}

/** The files of one application. */
interface Attachments {
  /** Of the key of the application: who sends the first file has it. */
  readonly keyHash: string;
  readonly files: Readonly<Record<string, Attachment>>;
}

/** Throws at once when a service asks for files that the destination does not take. */
export function checkAttachments({ services, destination }: GatewayOptions): void {
  for (const { id, steps } of Object.values(services))
    if (!destination.attach && steps.some(({ questions }) => questions?.some(isFile)))
      throw new Error(`destination: “${id}” asks for files, which it does not take (\`attach\`).`);
}
const isFile = ({ kind }: Question): boolean => kind === 'file';

const partId = (application: string, id: string, part: number): string =>
  `${application}/${id}/${String(part)}`;

/** The files of an application, for whoever has its key. */
async function rowOf({ storage, now }: GatewayOptions, application: string, key: string) {
  const row = await storage.get<Attachments>('attachments', application, now());
  if (row && row.value.keyHash !== (await hashOf(key))) throw new RequestError('key');
  return row;
}

/** Changes the files of an application, however many others do so at the same time. */
async function change(
  options: GatewayOptions,
  application: string,
  key: string,
  to: (files: Attachments['files']) => Attachments['files'],
): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    const row = await rowOf(options, application, key);
    const files = to(row?.value.files ?? {});
    const value = { keyHash: row?.value.keyHash ?? (await hashOf(key)), files };
    const rules = { version: row?.version, expires: options.now() + KEPT };
    if (await options.storage.put('attachments', application, value, rules)) return;
  }
  throw new RequestError('meanwhile');
}

/** Announces a file of so many bytes; its id is the gateway’s. */
export async function announce(
  options: GatewayOptions,
  application: string,
  key: string,
  length: number,
): Promise<string> {
  if (!Number.isSafeInteger(length) || length < 1) throw new RequestError('request');
  if (length > MOST_BYTES) throw new RequestError('too-large');
  const id = crypto.randomUUID();
  await change(options, application, key, (files) => {
    const all = Object.values(files);
    const together = all.reduce((sum, one) => sum + one.length, length);
    if (all.length >= MOST_FILES || together > MOST_TOGETHER) throw new RequestError('too-large');
    return { ...files, [id]: { length, offset: 0, parts: 0 } };
  });
  return id;
}

/** A file that was announced. */
export async function attachmentOf(
  options: GatewayOptions,
  application: string,
  key: string,
  id: string,
): Promise<Attachment> {
  const files = (await rowOf(options, application, key))?.value.files ?? {};
  const found = Object.hasOwn(files, id) ? files[id] : undefined;
  if (!found) throw new RequestError('not-found');
  return found;
}

/** Takes a part of a file, where the last one ended; returns where this one ends. */
export async function takePart(
  options: GatewayOptions,
  application: string,
  key: string,
  id: string,
  { offset, text }: { readonly offset: number; readonly text: string },
): Promise<number> {
  const known = await attachmentOf(options, application, key, id);
  const end = offset + text.length;
  if (known.offset !== offset) throw new RequestError('offset');
  if (end > known.length) throw new RequestError('too-large');
  if (text === '') return offset;
  const { storage, now } = options;
  // Before it counts: whoever is cut off in between sends it again, and it takes the place of the first one.
  const part = partId(application, id, known.parts);
  await storage.remove('attachment-part', part);
  await storage.put('attachment-part', part, text, { version: undefined, expires: now() + KEPT });
  await change(options, application, key, (files) => {
    const file = Object.hasOwn(files, id) ? files[id] : undefined;
    if (!file) throw new RequestError('not-found');
    if (file.offset !== offset) throw new RequestError('offset');
    return { ...files, [id]: { ...file, offset: end, parts: file.parts + 1 } };
  });
  return end;
}

/** Forgets a file. */
export async function forget(
  options: GatewayOptions,
  application: string,
  key: string,
  id: string,
): Promise<void> {
  const { parts } = await attachmentOf(options, application, key, id);
  await change(options, application, key, ({ [id]: _, ...files }) => files);
  await removeParts(options, application, id, parts);
}

/** Forgets all files of an application that was deleted. */
export async function forgetAll(
  options: GatewayOptions,
  application: string,
  key: string,
): Promise<void> {
  const row = await rowOf(options, application, key);
  if (!row) return;
  await options.storage.remove('attachments', application);
  for (const [id, { parts }] of Object.entries(row.value.files))
    await removeParts(options, application, id, parts);
}

async function removeParts(
  { storage }: GatewayOptions,
  application: string,
  id: string,
  parts: number,
): Promise<void> {
  for (let part = 0; part < parts; part++)
    await storage.remove('attachment-part', partId(application, id, part));
}

/**
 * Hands the files that an application names on to the destination, each once. Returns the ids of those that are not there,
 * or not whole: the application is not handed in without them.
 */
export async function handOver(
  options: GatewayOptions,
  application: string,
  key: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { destination } = options;
  const files = (await rowOf(options, application, key))?.value.files ?? {};
  const missing: string[] = [];
  for (const id of ids) {
    const file = Object.hasOwn(files, id) ? files[id] : undefined;
    if (file?.handed) continue;
    const jwe = file && (await whole(options, application, id, file));
    if (!file || jwe === undefined || !destination.attach) {
      missing.push(id);
      continue;
    }
    await destination.attach(application, id, jwe, signal);
    await change(options, application, key, (now) =>
      Object.hasOwn(now, id) ? { ...now, [id]: { ...file, handed: true } } : now,
    );
    await removeParts(options, application, id, file.parts);
  }
  return missing;
}

/** A file that has arrived, out of its parts. */
async function whole(
  { storage, now }: GatewayOptions,
  application: string,
  id: string,
  { length, offset, parts }: Attachment,
): Promise<string | undefined> {
  if (offset < length) return undefined;
  let text = '';
  for (let part = 0; part < parts; part++) {
    const row = await storage.get<string>('attachment-part', partId(application, id, part), now());
    text += row?.value ?? '';
  }
  return text.length === length ? text : undefined;
}

/** The ids of the files that an encrypted application names in its protected header, which everybody can read. */
export function attachmentsIn(envelope: string): readonly string[] {
  const [header = ''] = envelope.split('.');
  let said: unknown;
  try {
    said = JSON.parse(atob(header.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    // Damaged: the destination says so.
    return [];
  }
  const ids = (said as { attachments?: unknown } | null)?.attachments ?? [];
  if (!Array.isArray(ids) || ids.length > MOST_FILES) throw new RequestError('request');
  return [...new Set(ids.map((id) => applicationId(String(id))))];
}
