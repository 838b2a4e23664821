import { fileProblem, type FileRules } from '@stadtkit/kinds/file.js';
import { shownFileName } from '@stadtkit/kinds/file-name.js';
import { extensionOf, typeByBytes } from '@stadtkit/kinds/file-type.js';
import { withoutMetadata } from '@stadtkit/kinds/photo-metadata.js';
import type { Problem } from '@stadtkit/kinds/problem.js';

/** What is known of a chosen file after it was looked at. */
export interface Examined {
  /** What is sent: a photo without place, time and camera. */
  readonly file: File;
  /** Fit to be shown. */
  readonly name: string;
  /** As people call its type: `PDF`. */
  readonly title: string;
  /** Bytes before anything was taken out. */
  readonly size: number;
  readonly isCleaned: boolean;
  readonly problem?: Problem | undefined;
}

/** Looks at a file: reads its first bytes, and of a photo all. Never fails. */
export async function examineFile(file: File, rules: FileRules): Promise<Examined> {
  const name = shownFileName(file.name);
  const plain = {
    file,
    name,
    title: extensionOf(name).toUpperCase(),
    size: file.size,
    isCleaned: false,
  };
  try {
    const bytes = await read(file.slice(0, 2048));
    const { name: whole, size, type } = file;
    const problem = fileProblem({ name: whole, size, type, bytes }, rules);
    const known = typeByBytes(bytes, file.name);
    const examined = { ...plain, title: known?.title ?? plain.title, problem };
    return problem || !known?.type.startsWith('image/') ? examined : await cleaned(examined);
  } catch {
    // Deleted meanwhile, no right to read it, or a folder.
    return { ...plain, problem: { code: 'file-unreadable', data: { name } } };
  }
}

async function cleaned(examined: Examined): Promise<Examined> {
  const { file, name } = examined;
  const { bytes, type, refused } = withoutMetadata(await read(file));
  if (refused === 'broken')
    return { ...examined, problem: { code: 'file-unreadable', data: { name } } };
  if (!bytes || bytes.length === file.size) return examined;
  const { lastModified } = file;
  return {
    ...examined,
    file: new File([bytes], file.name, { type, lastModified }),
    isCleaned: true,
  };
}

const read = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
