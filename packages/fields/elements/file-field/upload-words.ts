import type { Problem } from '@stadtkit/kinds/problem.js';
import { shownFileName } from '@stadtkit/kinds/file-name.js';
import { isPause, type FileUpload } from '../../src/file-upload.js';
import type { FileMessages } from '../../src/messages/file-messages.js';

const codes = {
  sending: 'file-pending',
  waiting: 'file-not-sent',
  busy: 'file-not-now',
  broken: 'file-not-working',
  refused: 'file-refused',
  unreadable: 'file-unreadable',
  stopped: 'file-pending',
  sent: undefined,
} as const;

/** What is wrong with a file that is sent ahead. */
export function uploadProblem(upload: FileUpload | undefined, name: string): Problem | undefined {
  const code = upload ? codes[upload.state] : 'file-pending';
  return code && { code, data: { name } };
}

/** Whether it will be well by itself: wrong only for somebody who sends the form now. */
export const isUnderway = ({ code }: Problem): boolean =>
  code === 'file-pending' || code.startsWith('file-not-');

/** How far a file is. */
export const progressOf = (
  upload: FileUpload | undefined,
  words: FileMessages,
): { readonly percent?: number; readonly pause: string } =>
  upload
    ? {
        percent: Math.floor((100 * upload.sent) / upload.size),
        pause: pauseOf(upload, words),
      }
    : { pause: '' };

/** Why it goes on later; empty when it does not rest. */
function pauseOf({ state, resumesAt }: FileUpload, words: FileMessages): string {
  if (!isPause(state)) return '';
  return state === 'busy'
    ? words.busy(resumesAt ? timeOf(resumesAt, words.tag) : '')
    : words[state];
}

/** The time of day, with the day of the week when that is not today. */
function timeOf(instant: number, tag: string): string {
  const then = new Date(instant);
  const isToday = then.toDateString() === new Date().toDateString();
  const day = isToday ? {} : ({ weekday: 'long' } as const);
  return then.toLocaleString(tag, { ...day, hour: '2-digit', minute: '2-digit' });
}

/** What is said aloud: every quarter, and what happened. Empty when there is nothing new to say. */
export function aloud(upload: FileUpload, file: File, words: FileMessages): string {
  const name = shownFileName(file.name);
  const pause = pauseOf(upload, words);
  if (pause) return words.pauseAloud(name, pause);
  if (upload.state === 'sent') return words.sentAloud(name);
  const quarter = Math.floor((4 * upload.sent) / upload.size) * 25;
  return quarter > 0 && quarter < 100 ? words.sendingAloud(name, quarter) : '';
}
