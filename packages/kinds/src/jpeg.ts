import { joined, latin1, viewOf } from './bytes.js';
import { orientationIn, tiffWith, type Orientation } from './exif.js';
import type { PictureSize } from './picture-size.js';

// Markers of ITU-T T.81, table B.1: the second byte, after 0xFF.
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP15 = 0xef;

interface Segment {
  readonly marker: number;
  /** The segment with its marker and length, and after SOS the picture itself. */
  readonly bytes: Uint8Array;
}

const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** The place of the next marker that ends a part of the picture. In it, 0xFF is followed by 0 or by a restart marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return -1;
}

/** Whether a segment says how big the picture is (SOF0 to SOF15): not tables (DHT, DAC), nor what is reserved (JPG). */
const isFrame = ({ marker }: Segment): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** All segments up to the end of the picture; undefined when it has none. What follows it is another picture, or a film. */
function segments(bytes: Uint8Array): readonly Segment[] | undefined {
  const found: Segment[] = [];
  const view = viewOf(bytes);
  if (bytes.length < 4 || view.getUint16(0) !== 0xff00 + SOI) return undefined;
  for (let at = 2; at + 1 < bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === EOI) return found.some((one) => one.marker === SOS) ? found : undefined;
    if (marker === 0xff) {
      at += 1; // markers may be filled up with 0xFF (B.1.1.2)
      continue;
    }
    const end = at + 4 > bytes.length ? -1 : at + 2 + view.getUint16(at + 2);
    const after = marker === SOS && end > 0 ? endOfScan(bytes, end) : end;
    if (after < at + 4 || after > bytes.length) return undefined;
    found.push({ marker, bytes: bytes.subarray(at, after) });
    at = after;
  }
  return undefined;
}

const named = ({ bytes }: Segment, name: string): boolean =>
  latin1(bytes, 4, 4 + name.length) === name;

/** What the picture cannot be drawn without: colour profile, colour transform. No thumbnail: it may show what was cut off. */
function isPicture(segment: Segment): boolean {
  const { marker, bytes } = segment;
  if (marker === APP0) return named(segment, 'JFIF\0') && bytes.length === 18;
  if (marker === COM) return false;
  if (marker < APP0 || marker > APP15) return true;
  return named(segment, 'ICC_PROFILE\0') || named(segment, 'Adobe');
}

const EXIF = 'Exif\0\0';

function turnedBy(all: readonly Segment[]): Orientation {
  const exif = all.find((one) => one.marker === APP1 && named(one, EXIF));
  return exif ? orientationIn(exif.bytes.subarray(4 + EXIF.length)) : 1;
}

function exifSegment(turned: Orientation): Uint8Array {
  const tiff = tiffWith(turned);
  const head = [0xff, APP1, 0, 2 + EXIF.length + tiff.length];
  return joined([Uint8Array.from(head), Uint8Array.from(EXIF, (one) => one.charCodeAt(0)), tiff]);
}

/** A JPEG that shows the same and says nothing else; undefined when it is none, or broken off. */
export function plainJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const all = segments(bytes);
  if (!all) return undefined;
  const turned = turnedBy(all);
  const kept = all.filter(isPicture).map((one) => one.bytes);
  const jfif = all.find(isPicture)?.marker === APP0 ? kept.splice(0, 1) : [];
  return joined([
    Uint8Array.of(0xff, SOI),
    ...jfif,
    ...(turned === 1 ? [] : [exifSegment(turned)]),
    ...kept,
    Uint8Array.of(0xff, EOI),
  ]);
}

/**
 * How big the picture of a JPEG is, and whether the file says nothing else: no metadata, no other picture after it.
 * Undefined when it is none, or broken off.
 */
export function readJpeg(
  bytes: Uint8Array,
): (PictureSize & { readonly isPlain: boolean }) | undefined {
  const all = segments(bytes) ?? [];
  const [frame, ...others] = all.filter(isFrame);
  if (!frame || others.length > 0 || frame.bytes.length < 9) return undefined;
  const view = viewOf(frame.bytes);
  const length = all.reduce((sum, one) => sum + one.bytes.length, 4); // with SOI and EOI
  return {
    width: view.getUint16(7),
    height: view.getUint16(5),
    isPlain: all.every(isPicture) && length === bytes.length,
  };
}
