/** How a photo is to be turned when it is shown (EXIF tag 274): 1 upright, 2 to 8 turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const TAG = 0x0112;
const SHORT = 3;

/** The orientation in a TIFF structure as EXIF uses it; 1 when it has none, or is broken. */
export function orientationIn(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = tiff.length >= 8 ? view.getUint16(0) : 0;
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  const start = view.getUint32(4, little);
  if (start + 2 > tiff.length) return 1;
  const entries = view.getUint16(start, little);
  for (let index = 0, at = start + 2; index < entries && at + 12 <= tiff.length; index++, at += 12)
    if (view.getUint16(at, little) === TAG && view.getUint16(at + 2, little) === SHORT)
      return orientation(view.getUint16(at + 8, little));
  return 1;
}

const orientation = (value: number): Orientation =>
  value >= 1 && value <= 8 ? (value as Orientation) : 1;

/** A TIFF structure that says nothing but the orientation. */
export function tiffWith(turned: Orientation): Uint8Array<ArrayBuffer> {
  const tiff = new Uint8Array(26);
  const view = new DataView(tiff.buffer);
  view.setUint32(0, 0x4d4d002a);
  view.setUint32(4, 8); // where the first directory begins
  view.setUint16(8, 1); // entries in it
  view.setUint16(10, TAG);
  view.setUint16(12, SHORT);
  view.setUint32(14, 1); // values of the entry
  view.setUint16(18, turned);
  return tiff;
}
