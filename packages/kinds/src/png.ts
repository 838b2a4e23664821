import { joined, latin1, viewOf } from './bytes.js';
import { orientationIn, tiffWith } from './exif.js';

const SIGNATURE = 8;

/** What the picture is drawn with (W3C PNG, third edition, 11): no text, no time, no EXIF, nothing unknown. */
const drawn =
  /^(?:IHDR|PLTE|IDAT|IEND|tRNS|cHRM|gAMA|iCCP|sBIT|sRGB|cICP|mDCV|cLLI|bKGD|pHYs|acTL|fcTL|fdAT)$/;

interface Chunk {
  readonly type: string;
  /** With length and checksum. */
  readonly bytes: Uint8Array;
}

function chunks(bytes: Uint8Array): readonly Chunk[] | undefined {
  const found: Chunk[] = [];
  const view = viewOf(bytes);
  for (let at = SIGNATURE; at + 12 <= bytes.length;) {
    const after = at + 12 + view.getUint32(at);
    if (after > bytes.length) return undefined;
    const type = latin1(bytes, at + 4, at + 8);
    found.push({ type, bytes: bytes.subarray(at, after) });
    if (type === 'IEND') return found;
    at = after;
  }
  return undefined;
}

/** The checksum of PNG (ISO 3309, CRC-32). */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const one of bytes) {
    rest ^= one;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}

function exifChunk(tiff: Uint8Array): Uint8Array {
  const chunk = joined([
    new Uint8Array(4),
    Uint8Array.from('eXIf', (one) => one.charCodeAt(0)),
    tiff,
    new Uint8Array(4),
  ]);
  const view = viewOf(chunk);
  view.setUint32(0, tiff.length);
  view.setUint32(chunk.length - 4, crc32(chunk.subarray(4, -4)));
  return chunk;
}

/** A PNG that shows the same and says nothing else; undefined when it is broken off. */
export function plainPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const all = chunks(bytes);
  if (all?.[0]?.type !== 'IHDR') return undefined;
  const exif = all.find(({ type }) => type === 'eXIf');
  const turned = exif ? orientationIn(exif.bytes.subarray(8, -4)) : 1;
  const [header, ...kept] = all.filter(({ type }) => drawn.test(type)).map((one) => one.bytes);
  return joined([
    bytes.subarray(0, SIGNATURE),
    header ?? new Uint8Array(),
    ...(turned === 1 ? [] : [exifChunk(tiffWith(turned))]),
    ...kept,
  ]);
}
