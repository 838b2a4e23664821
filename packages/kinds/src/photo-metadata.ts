import { typeByBytes } from './file-type.js';
import { plainJpeg } from './jpeg.js';
import { plainPng } from './png.js';
import { plainWebp } from './webp.js';

/**
 * A photo without what its camera wrote into it. `unknown`: a type that cannot be cleaned here (HEIC, PDF), to be drawn
 * anew or sent as it is. `broken`: cut off, or no such picture at all.
 */
export type PlainPhoto =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: string; readonly refused?: never }
  | { readonly refused: 'unknown' | 'broken'; readonly bytes?: never; readonly type?: never };

const ways: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array<ArrayBuffer> | undefined>> = {
  'image/jpeg': plainJpeg,
  'image/png': plainPng,
  'image/webp': plainWebp,
};

/**
 * Takes place, time, camera, names, comments and thumbnails (EXIF, GPS, XMP, IPTC) out of a JPEG, PNG or WebP. The picture
 * itself is copied byte for byte; of EXIF only the orientation stays.
 */
export function withoutMetadata(photo: Uint8Array): PlainPhoto {
  const type = typeByBytes(photo)?.type ?? '';
  const way = ways[type];
  if (!way) return { refused: 'unknown' };
  const bytes = way(photo);
  return bytes ? { bytes, type } : { refused: 'broken' };
}
