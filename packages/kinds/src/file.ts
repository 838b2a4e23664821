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
  if (typeOf(file)?.type === HEIC) return { code: 'file-heic', data: { name } };
  const accept = acceptedTitles(rules);
  const ending = extensionOf(file.name);
  if (!isRightlyNamed(file, rules))
    return { code: 'file-type', data: { name, accept, ...(ending ? { ending } : {}) } };
  if (!isAccepted(typeOf(file), rules)) return { code: 'file-type', data: { name, accept } };
  if (file.size > maxBytes)
    return {
      code: 'file-too-big',
      data: { name, size: file.size, max: maxBytes, as: 'bytes' },
    };
  return isWhatItSays(file) ? undefined : { code: 'file-unreadable', data: { name } };
}

/** Few can open it, and nobody here can take place and camera out of it: it is taken nowhere, whatever a page says. */
const HEIC = 'image/heic';

const tokens = ({ accept = '' }: FileRules): readonly string[] =>
  accept
    .toLowerCase()
    .split(',')
    .flatMap((token) => token.trim() || [])
    .filter((token) => !/^(?:\.|image\/)hei[cf]$/.test(token));

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
const typeOf = (file: ChosenFile): FileType | undefined =>
  (file.bytes && typeByBytes(file.bytes, file.name)) ?? said(file);

const isAccepted = (known: FileType | undefined, rules: FileRules): boolean => {
  const wanted = tokens(rules);
  return (
    !known ||
    wanted.length === 0 ||
    wanted.some((token) => matches(token, known.type, known.extensions))
  );
};

/**
 * Whether a file may have its name: by its last ending, as the computer of the office opens it. `x.pdf.exe` is a program,
 * whatever the browser says of its type. Without an ending, only its bytes count.
 */
function isRightlyNamed(file: ChosenFile, rules: FileRules): boolean {
  const ending = extensionOf(file.name);
  const wanted = tokens(rules);
  const known = fileTypes.find(({ extensions }) => extensions.includes(ending));
  if (known || wanted.length === 0 || (ending === '' && typeOf(file)))
    return isAccepted(known, rules);
  // Of a type that is known the endings are, too.
  const type = file.type.toLowerCase();
  const other = fileTypes.some((one) => one.type === type) ? '' : type;
  return wanted.some((token) => matches(token, other, [ending]));
}

/** A file that calls itself a PDF has to begin like some type. Of types that have no such beginning nothing is known. */
const isWhatItSays = (file: ChosenFile): boolean =>
  !file.bytes || !said(file) || typeByBytes(file.bytes, file.name) !== undefined;

/** The types that are accepted, as people call them: `PDF, JPEG, PNG`. */
export function acceptedTitles(rules: FileRules): string {
  const titles = tokens(rules).flatMap((token) => {
    const known = fileTypes.filter(
      ({ type, extensions }) => type !== HEIC && matches(token, type, extensions),
    );
    return known.length > 0
      ? known.map(({ title }) => title)
      : token.replace(/^\.|^.*\//, '').toUpperCase();
  });
  return [...new Set(titles)].join(', ');
}
