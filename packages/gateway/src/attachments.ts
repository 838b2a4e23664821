import { MOST_BYTES_TOGETHER, MOST_FILES_TOGETHER } from '@stadtkit/steps/attachments.js';
import type { GatewayOptions } from './options.js';
import { codeOf, RequestError } from './request-error.js';
import { hashOf } from './secrets.js';
import { giveRoom, keptFor, takeRoom } from './attachment-room.js';
import { caseOf } from './case.js';

/** Bytes of one encrypted file: 20 MB are a third bigger as a JWE. */
export const MOST_BYTES = 28_000_000;
/** Bytes of all encrypted files of one application: a third more than before, and a header each. */
const MOST_TOGETHER = (MOST_BYTES_TOGETHER * 4) / 3 + MOST_FILES_TOGETHER * 2_000;
/** Rows of one file: in parts of 256 kB it needs 110. */
const MOST_PARTS = 500;
/** More than can want to change the files of one application at the same moment. */
const MOST_TRIES = 2 * MOST_FILES_TOGETHER;
/** 5 minutes, milliseconds: a browser that is still there has tried again by then. */
const STALLED = 5 * 60_000;

/** A file on its way: encrypted by the browser for the office, so the gateway knows its size and nothing else. */
export interface Attachment {
  readonly length: number;
  /** Bytes that have arrived. */
  readonly offset: number;
  /** How many rows they are kept in. */
  readonly parts: number;
  /** Milliseconds since 1970: when it was announced, or the last part came. */
  readonly at: number;
  /** Milliseconds since 1970: when it is deleted, if no application has named it by then. */
  readonly until: number;
  /** The destination has it. */
  readonly handed?: true;
}

/** The files of one application. */
interface Attachments {
  /** Of the key of the application: who sends the first file has it. */
  readonly keyHash: string;
  readonly files: Readonly<Record<string, Attachment>>;
}

/** A row of its own for each part. */
export const partId = (application: string, id: string, part: number): string =>
  `${application}/${id}/${String(part)}`;

/** The files of an application, for whoever has its key. */
export async function rowOf({ storage, now }: GatewayOptions, application: string, key: string) {
  const keyHash = await hashOf(key);
  const row = await storage.get<Attachments>('attachments', application, now());
  if (row && row.value.keyHash !== keyHash) throw new RequestError('key');
  return row;
}

/** Changes the files of an application, however many others do so at the same time. */
export async function change(
  options: GatewayOptions,
  application: string,
  key: string,
  to: (files: Attachments['files']) => Attachments['files'],
): Promise<void> {
  const keyHash = await hashOf(key);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = await rowOf(options, application, key);
    const before = row?.value.files ?? {};
    const files = to(before);
    if (files === before) return;
    const value = { keyHash, files };
    const rules = { version: row?.version, expires: options.now() + keptFor(options) };
    if (await options.storage.put('attachments', application, value, rules)) return;
    // An expired row is in the way until it is deleted.
    if (!row) await options.storage.tidy(options.now());
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
  // It may have been handed in before: whoever knows its id from an address or a log puts nothing beside it.
  await caseOf(options, application, key);
  const id = crypto.randomUUID();
  const at = options.now();
  const until = at + keptFor(options);
  await takeRoom(options, length, until);
  let stalled: Attachments['files'] = {};
  try {
    await change(options, application, key, (all) => {
      const room = roomFor(lasting(all, at), length, at);
      stalled = room.stalled;
      return { ...room.files, [id]: { length, offset: 0, parts: 0, at, until } };
    });
  } catch (error) {
    await giveRoom(options, length, until);
    throw error;
  }
  await removeFiles(options, application, stalled);
  return id;
}

/**
 * The files beside which one more has room. Where there is none, those make room that a closed tab has left half sent: they
 * would keep somebody from sending for a week.
 */
function roomFor(files: Attachments['files'], length: number, now: number) {
  const fits = (some: Attachments['files']): boolean => {
    const all = Object.values(some);
    return (
      all.length < MOST_FILES_TOGETHER &&
      all.reduce((sum, one) => sum + one.length, length) <= MOST_TOGETHER
    );
  };
  if (fits(files)) return { files, stalled: {} };
  const isStalled = ({ length, offset, at }: Attachment): boolean =>
    offset < length && at <= now - STALLED;
  const left = only(files, (one) => !isStalled(one));
  if (fits(left)) return { files: left, stalled: only(files, isStalled) };
  // What is on its way arrives, or stalls: worth another try.
  const isThere = ({ length, offset }: Attachment): boolean => offset === length;
  throw new RequestError(fits(only(files, isThere)) ? 'meanwhile' : 'too-large');
}

/** Those that have not expired. That one was handed on is known as long as the others. */
const lasting = (files: Attachments['files'], now: number): Attachments['files'] =>
  only(files, ({ handed, until }) => handed === true || until > now);

const only = (
  files: Attachments['files'],
  are: (file: Attachment) => boolean,
): Attachments['files'] => Object.fromEntries(Object.entries(files).filter(([, one]) => are(one)));

/** A file that was announced. */
export async function attachmentOf(
  options: GatewayOptions,
  application: string,
  key: string,
  id: string,
): Promise<Attachment> {
  const row = await rowOf(options, application, key);
  const files = lasting(row?.value.files ?? {}, options.now());
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
  if (end > known.length || known.parts >= MOST_PARTS) throw new RequestError('too-large');
  if (text === '') return offset;
  const { storage, now } = options;
  // Before it counts: whoever is cut off in between sends it again, in its place. It is never taken away for that: another
  // process may have made it count meanwhile.
  const part = partId(application, id, known.parts);
  const version = (await storage.get('attachment-part', part, now()))?.version;
  const rules = { version, expires: known.until };
  if (!(await storage.put('attachment-part', part, text, rules))) throw new RequestError('offset');
  try {
    await change(options, application, key, (files) => {
      const file = Object.hasOwn(files, id) ? files[id] : undefined;
      if (!file) throw new RequestError('not-found');
      if (file.offset !== offset) throw new RequestError('offset');
      return { ...files, [id]: { ...file, offset: end, parts: file.parts + 1, at: now() } };
    });
  } catch (error) {
    // Deleted while this part came: nothing of it stays.
    if (codeOf(error) === 'not-found') await storage.remove('attachment-part', part);
    throw error;
  }
  return end;
}

/** Forgets a file. */
export async function forget(
  options: GatewayOptions,
  application: string,
  key: string,
  id: string,
): Promise<void> {
  await attachmentOf(options, application, key, id);
  let removed: Attachments['files'] = {};
  await change(options, application, key, (files) => {
    removed = only(files, (one) => one === files[id]);
    return only(files, (one) => one !== files[id]);
  });
  await removeFiles(options, application, removed);
}

/** Forgets all files of an application that was deleted. */
export async function forgetAll(
  options: GatewayOptions,
  application: string,
  key: string,
): Promise<void> {
  if (!(await rowOf(options, application, key))) return;
  let removed: Attachments['files'] = {};
  await change(options, application, key, (files) => {
    removed = files;
    return {};
  });
  await options.storage.remove('attachments', application);
  await removeFiles(options, application, removed);
}

async function removeFiles(
  options: GatewayOptions,
  application: string,
  files: Attachments['files'],
): Promise<void> {
  for (const [id, { parts, length, until, handed }] of Object.entries(files)) {
    await removeParts(options, application, id, parts);
    if (!handed) await giveRoom(options, length, until);
  }
}

export async function removeParts(
  { storage }: GatewayOptions,
  application: string,
  id: string,
  parts: number,
): Promise<void> {
  for (let part = 0; part < parts; part++)
    await storage.remove('attachment-part', partId(application, id, part));
}
