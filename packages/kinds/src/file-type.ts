/** A type of file that is known by its first bytes. */
export interface FileType {
  /** MIME type. */
  readonly type: string;
  /** As people call it. */
  readonly title: string;
  readonly extensions: readonly string[];
  /** Whether bytes from the beginning of a file are of this type. */
  readonly begins: (bytes: Uint8Array) => boolean;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

const at =
  (from: number, ...texts: readonly string[]) =>
  (bytes: Uint8Array): boolean =>
    texts.some((text) => ascii(bytes, from, from + text.length) === text);

const both =
  (...tests: readonly ((bytes: Uint8Array) => boolean)[]) =>
  (bytes: Uint8Array): boolean =>
    tests.every((test) => test(bytes));

const of = (
  type: string,
  title: string,
  extensions: string,
  begins: FileType['begins'],
): FileType => ({ type, title, extensions: extensions.split(' '), begins });

const zip = at(0, 'PK\u0003\u0004');

/** The types that people send to a town hall. A PDF may begin within its first kilobyte (ISO 32000, annex H). */
export const fileTypes: readonly FileType[] = [
  of('application/pdf', 'PDF', 'pdf', (bytes) => ascii(bytes, 0, 1024).includes('%PDF-')),
  of('image/jpeg', 'JPEG', 'jpg jpeg jfif', at(0, '\u00FF\u00D8\u00FF')),
  of('image/png', 'PNG', 'png', at(0, '\u0089PNG\r\n\u001A\n')),
  of('image/webp', 'WebP', 'webp', both(at(0, 'RIFF'), at(8, 'WEBP'))),
  of(
    'image/heic',
    'HEIC',
    'heic heif',
    both(at(4, 'ftyp'), at(8, 'heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1')),
  ),
  of('image/avif', 'AVIF', 'avif', both(at(4, 'ftyp'), at(8, 'avif', 'avis'))),
  of('image/gif', 'GIF', 'gif', at(0, 'GIF87a', 'GIF89a')),
  of('image/tiff', 'TIFF', 'tif tiff', at(0, 'II*\0', 'MM\0*')),
  of(
    'application/vnd.oasis.opendocument.text',
    'ODT',
    'odt',
    both(zip, at(30, 'mimetypeapplication/vnd.oasis.opendocument.text')),
  ),
  of(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'DOCX',
    'docx',
    zip,
  ),
];

/** What can be asked for, as definitions call it: `pdf`. Not what few can open (HEIC, AVIF). */
export const fileTypeNames = ['pdf', 'jpeg', 'png', 'webp', 'gif', 'tiff', 'odt', 'docx'] as const;
export type FileTypeName = (typeof fileTypeNames)[number];

/** Some types as `<input accept>` names them: `.pdf,.jpg,.jpeg,.jfif`. */
export const acceptOf = (names: readonly FileTypeName[]): string =>
  fileTypes
    .filter(({ title }) => names.some((name) => name === title.toLowerCase()))
    .flatMap(({ extensions }) => extensions.map((one) => `.${one}`))
    .join(',');

/**
 * The type that a file has by its first bytes; of two that begin alike the one of its name. A ZIP archive is a text only
 * when its name says so.
 */
export function typeByBytes(bytes: Uint8Array, name = ''): FileType | undefined {
  const found = fileTypes.filter(({ begins }) => begins(bytes));
  const isNamed = ({ extensions }: FileType): boolean => extensions.includes(extensionOf(name));
  return found.find(isNamed) ?? found.find(({ begins }) => begins !== zip);
}

/**
 * What stands after the last dot, in lower case; it begins with no blank and is no number (`Scan vom 3. August`). What
 * nobody sees does not count, nor do dots and blanks at the end: Windows takes them away.
 */
export const extensionOf = (name: string): string =>
  /\.(?!\d+$)([^.\s]+)$/
    .exec(name.replace(/\p{C}/gu, '').replace(/[.\s]+$/, ''))?.[1]
    ?.toLowerCase() ?? '';
