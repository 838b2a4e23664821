import { extensionOf, fileTypes, typeByBytes, type FileType } from './file-type.js';
import { shownFileName } from './file-name.js';
import type { Problem } from './problem.js';

/** What is known of a file that somebody chose. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** MIME type, as the browser guesses it from the name. */
  readonly type: string;
  /** Its first kilobyte, or more. Without it only the name is judged. */
  readonly bytes?: Uint8Array | undefined;
}

export interface FileRules {
  readonly required?: boolean | undefined;
  /** As in `<input accept>`: `.pdf,image/*`. Empty: everything. */
  readonly accept?: string | undefined;
  /** For each file. */
  readonly maxBytes?: number | undefined;
  readonly maxFiles?: number | undefined;
}

/** What is wrong with the number of files. */
export function filesProblem(count: number, rules: FileRules): Problem | undefined {
  const { required, maxFiles = Infinity } = rules;
  if (count === 0) return required ? { code: 'missing' } : undefined;
  return count > maxFiles ? { code: 'file-too-many', data: { max: maxFiles } } : undefined;
}

/** What is wrong with one file. */
export function fileProblem(file: ChosenFile, rules: FileRules): Problem | undefined {
  const { maxBytes = Infinity } = rules;
  const name = shownFileName(file.name);
  if (file.size === 0) return { code: 'file-empty', data: { name } };
  if (!isAccepted(file, rules))
    return { code: 'file-type', data: { name, accept: acceptedTitles(rules) } };
  if (file.size > maxBytes)
    return {
      code: 'file-too-big',
      data: { name, size: file.size, max: maxBytes, as: 'bytes' },
    };
  return isWhatItSays(file) ? undefined : { code: 'file-unreadable', data: { name } };
}

const tokens = ({ accept = '' }: FileRules): readonly string[] =>
  accept
    .toLowerCase()
    .split(',')
    .flatMap((token) => token.trim() || []);

const matches = (token: string, type: string, extensions: readonly string[]): boolean =>
  token.startsWith('.')
    ? extensions.includes(token.slice(1))
    : token === type ||
      token === '*/*' ||
      (token.endsWith('/*') && type.startsWith(token.slice(0, -1)));

/** What a file calls itself, where that is a type with a beginning of its own. */
const said = ({ name, type }: ChosenFile): FileType | undefined =>
  fileTypes.find((one) => one.type === type.toLowerCase()) ??
  fileTypes.find(({ extensions }) => extensions.includes(extensionOf(name)));

/** By its bytes where they are known, otherwise by its name and what the browser says. */
function isAccepted(file: ChosenFile, rules: FileRules): boolean {
  const wanted = tokens(rules);
  const known = (file.bytes && typeByBytes(file.bytes, file.name)) ?? said(file);
  const type = known?.type ?? file.type.toLowerCase();
  const extensions = known?.extensions ?? [extensionOf(file.name)];
  return wanted.length === 0 || wanted.some((token) => matches(token, type, extensions));
}

/** A file that calls itself a PDF has to begin like some type. Of types that have no such beginning nothing is known. */
const isWhatItSays = (file: ChosenFile): boolean =>
  !file.bytes || !said(file) || typeByBytes(file.bytes, file.name) !== undefined;

/** The types that are accepted, as people call them: `PDF, JPEG, PNG`. */
export function acceptedTitles(rules: FileRules): string {
  const titles = tokens(rules).flatMap((token) => {
    const known = fileTypes.filter(({ type, extensions }) => matches(token, type, extensions));
    return known.length > 0
      ? known.map(({ title }) => title)
      : token.replace(/^\.|^.*\//, '').toUpperCase();
  });
  return [...new Set(titles)].join(', ');
}
