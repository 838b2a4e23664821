import { giveRoom } from './attachment-room.js';
import { MOST_FILES_TOGETHER } from '@stadtkit/steps/attachments.js';
import { change, partId, removeParts, rowOf, type Attachment } from './attachments.js';
import type { GatewayOptions } from './options.js';
import { applicationId } from './read-request.js';
import { RequestError } from './request-error.js';

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
  const fileOf = async (id: string): Promise<Attachment | undefined> => {
    const files = (await rowOf(options, application, key))?.value.files ?? {};
    return Object.hasOwn(files, id) ? files[id] : undefined;
  };
  const missing: string[] = [];
  for (const id of ids) {
    const file = await fileOf(id);
    const jwe = file && !file.handed ? await whole(options, application, id, file) : undefined;
    if (file && jwe !== undefined && destination.attach) {
      await destination.attach(application, id, jwe, signal);
      let mine: Attachment | undefined;
      await change(options, application, key, (now) => {
        mine = Object.hasOwn(now, id) && !now[id]?.handed ? now[id] : undefined;
        return mine ? { ...now, [id]: { ...file, handed: true } } : now;
      });
      if (mine) await giveRoom(options, mine.length, mine.until);
    } else if (!(await fileOf(id))?.handed) {
      // Asked again: a second press, or another process, may have handed it over while it was put together here.
      missing.push(id);
      continue;
    }
    // Also of what was handed over by a process that was ended just then.
    await removeParts(options, application, id, file?.parts ?? 0);
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
  if (!Array.isArray(ids) || ids.length > MOST_FILES_TOGETHER) throw new RequestError('request');
  return [...new Set(ids.map((id) => applicationId(String(id))))];
}
