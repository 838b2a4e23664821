// Reads which characters a WOFF2 file can draw: its table “cmap” (OpenType 1.9), out of the one Brotli stream that all
// tables share (W3C, WOFF 2.0, sections 4 and 5). Nothing else is read.
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';

// The numbers that WOFF 2.0 gives to tables that matter here; 63 says that the name stands in the file.
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const HEADER_BYTES = 48;

/** A reader of the numbers of seven bits each that WOFF 2.0 calls UIntBase128. */
function directoryReader(bytes) {
  let at = HEADER_BYTES;
  const number = () => {
    for (let value = 0; ;) {
      const byte = bytes[at++];
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const entry = () => {
    const flags = bytes[at++];
    const table = flags & 63;
    if (table === 63) at += 4;
    const length = number();
    // A version of 3 says that “glyf” and “loca” were left as they are; for all others it is 0.
    const plain = table === GLYF || table === LOCA ? flags >> 6 === 3 : flags >> 6 === 0;
    return { table, length: plain ? length : number() };
  };
  return { entry, end: () => at };
}

function cmapOf(bytes) {
  const directory = directoryReader(bytes);
  const tables = Array.from({ length: bytes.readUInt16BE(12) }, directory.entry);
  const packed = bytes.subarray(directory.end(), directory.end() + bytes.readUInt32BE(20));
  const all = brotliDecompressSync(packed);
  let start = 0;
  for (const { table, length } of tables) {
    if (table === CMAP) return all.subarray(start, start + length);
    start += length;
  }
  throw new Error('This font has no table “cmap”.');
}

/** Segments that count up from one character to another (format 4); the last one ends the list. */
function* ofSegments(map) {
  const segments = map.readUInt16BE(6) / 2;
  const field = (number, segment) => 14 + 2 * (number * segments + segment) + (number > 0 ? 2 : 0);
  for (let segment = 0; segment < segments; segment += 1) {
    const [end, start, delta] = [0, 1, 2].map((n) => map.readUInt16BE(field(n, segment)));
    const offset = map.readUInt16BE(field(3, segment));
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = offset
        ? map.readUInt16BE(field(3, segment) + offset + 2 * (code - start))
        : (code + delta) & 0xffff;
      if (glyph !== 0) yield code;
    }
  }
}

/** Groups of characters (format 12). */
function* ofGroups(map) {
  for (let group = 0; group < map.readUInt32BE(12); group += 1)
    for (
      let code = map.readUInt32BE(16 + 12 * group);
      code <= map.readUInt32BE(20 + 12 * group);
      code += 1
    )
      yield code;
}

/** The code points that the font in a WOFF2 file can draw. */
export function drawn(path) {
  const cmap = cmapOf(readFileSync(path));
  const codes = new Set();
  for (let table = 0; table < cmap.readUInt16BE(2); table += 1) {
    const map = cmap.subarray(cmap.readUInt32BE(8 + 8 * table));
    const read = { 4: ofSegments, 12: ofGroups }[map.readUInt16BE(0)];
    for (const code of read?.(map) ?? []) codes.add(code);
  }
  return codes;
}
