import type { Problem } from '@stadtkit/kinds/problem.js';
import { shownFileName } from '@stadtkit/kinds/file-name.js';
import type { FileUpload } from '../../src/file-upload.js';
import type { FileMessages } from '../../src/messages/file-messages.js';

const codes = {
  sending: 'file-pending',
  waiting: 'file-not-sent',
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
  code === 'file-pending' || code === 'file-not-sent';

/** How far a file is. */
export const progressOf = (
  upload: FileUpload | undefined,
): { readonly percent?: number; readonly isWaiting: boolean } =>
  upload
    ? {
        percent: Math.floor((100 * upload.sent) / upload.size),
        isWaiting: upload.state === 'waiting',
      }
    : { isWaiting: false };

/** What is said aloud: every quarter, and what happened. Empty when there is nothing new to say. */
export function aloud(upload: FileUpload, file: File, words: FileMessages): string {
  const name = shownFileName(file.name);
  if (upload.state === 'waiting') return words.waitingAloud(name);
  if (upload.state === 'sent') return words.sentAloud(name);
  const quarter = Math.floor((4 * upload.sent) / upload.size) * 25;
  return quarter > 0 && quarter < 100 ? words.sendingAloud(name, quarter) : '';
}
