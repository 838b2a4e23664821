import type { Mistake } from '@stadtkit/steps/read-service.js';
import { isRecord } from '@stadtkit/steps/is-record.js';

/** The files of one version of the bundle, as its `files.json` lists them. */
export interface Release {
  readonly version: string;
  readonly files: Readonly<Record<string, ReleasedFile>>;
}

/** One file. */
export interface ReleasedFile {
  /** Subresource Integrity: `sha384-…`. */
  readonly integrity: string;
  readonly bytes: number;
}

export type ReleaseReading =
  | { readonly release: Release; readonly mistakes?: never }
  | { readonly mistakes: readonly Mistake[]; readonly release?: never };

const isHash = (value: unknown): boolean =>
  typeof value === 'string' && /^sha384-[A-Za-z0-9+/]{64}$/.test(value);

function mistakesOf(name: string, file: unknown): Mistake[] {
  const path = `files.${name}`;
  if (!isRecord(file)) return [{ path, says: 'must be an object.' }];
  const { integrity, bytes } = file;
  return [
    ...(isHash(integrity) ? [] : [{ path: `${path}.integrity`, says: 'must be “sha384-…”.' }]),
    ...(Number.isSafeInteger(bytes) ? [] : [{ path: `${path}.bytes`, says: 'must be a number.' }]),
  ];
}

/** Reads a `files.json` that came from outside. Says everything that is wrong with it at once; never throws. */
export function readRelease(value: unknown): ReleaseReading {
  if (!isRecord(value)) return { mistakes: [{ path: '(files.json)', says: 'must be an object.' }] };
  const { version, files } = value;
  const mistakes: Mistake[] = [
    ...(typeof version === 'string' ? [] : [{ path: 'version', says: 'must be a text.' }]),
    ...(isRecord(files)
      ? Object.entries(files).flatMap(([name, file]) => mistakesOf(name, file))
      : [{ path: 'files', says: 'must be an object.' }]),
  ];
  return mistakes.length > 0 ? { mistakes } : { release: value as unknown as Release };
}
