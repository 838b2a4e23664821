import { joined, latin1, viewOf } from './bytes.js';
import { orientationIn, tiffWith } from './exif.js';

const HEAD = 12;

/** What the picture is drawn with (RFC 9649): no EXIF, no XMP, nothing unknown. */
const drawn = /^(?:VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;

const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;

interface Chunk {
  readonly type: string;
  /** With type, length, and the byte that fills it up to an even length. */
  readonly bytes: Uint8Array;
  readonly data: Uint8Array;
}

function chunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const found: Chunk[] = [];
  const view = viewOf(bytes);
  if (bytes.length < HEAD) return undefined;
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  for (let at = HEAD; at + 8 <= end;) {
    const length = view.getUint32(at + 4, true);
    const after = at + 8 + length + (length % 2);
    if (after > end) return undefined;
    const type = latin1(bytes, at, at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    found.push({ type, bytes: bytes.subarray(at, after), data });
    at = after;
  }
  return found;
}

function exifChunk(tiff: Uint8Array): Uint8Array {
  const head = Uint8Array.from('EXIF....', (one) => one.charCodeAt(0));
  viewOf(head).setUint32(4, tiff.length, true);
  return joined([head, tiff]);
}

/** The picture’s features, with EXIF only when the orientation stays. */
function features(bytes: Uint8Array, exif: boolean): Uint8Array {
  const copy = bytes.slice();
  copy[8] = ((copy[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)) | (exif ? EXIF_FLAG : 0);
  return copy;
}

/** A WebP that shows the same and says nothing else; undefined when it is broken off. */
export function plainWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const all = chunks(bytes);
  if (!all?.some(({ type }) => /^(?:VP8 |VP8L|ANMF)$/.test(type))) return undefined;
  const exif = all.find(({ type }) => type === 'EXIF');
  const turned = exif ? orientationIn(withoutPrefix(exif.data)) : 1;
  const kept = all
    .filter(({ type }) => drawn.test(type))
    .map((one) => (one.type === 'VP8X' ? features(one.bytes, turned !== 1) : one.bytes));
  const plain = joined([
    bytes.subarray(0, HEAD),
    ...kept,
    ...(turned === 1 ? [] : [exifChunk(tiffWith(turned))]),
  ]);
  viewOf(plain).setUint32(4, plain.length - 8, true);
  return plain;
}

/** Some writers put the prefix of JPEG before the structure. */
const withoutPrefix = (data: Uint8Array): Uint8Array =>
  latin1(data, 0, 6) === 'Exif\0\0' ? data.subarray(6) : data;
