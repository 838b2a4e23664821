// Writes small PNGs: pngjs knows no palettes, and thumbnails have few colours.
import { deflateSync } from 'node:zlib';

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  for (let bit = 0; bit < 8; bit += 1) byte = byte & 1 ? 0xedb88320 ^ (byte >>> 1) : byte >>> 1;
  return byte;
});
const check = (bytes) => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

/** A part of a PNG (PNG, third edition, 5.3 “Chunk layout”). */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(check(body));
  return Buffer.concat([length, body, sum]);
}

const pack = (data, width, bytes) => {
  const lines = [];
  for (let at = 0; at < data.length; at += width * bytes)
    lines.push(Buffer.from([0]), data.subarray(at, at + width * bytes));
  return deflateSync(Buffer.concat(lines), { level: 9, memLevel: 9 });
};

/** The colours of a picture and the number of each pixel’s; nothing when there are more than a palette holds. */
function paletteOf(pixels) {
  const numbers = new Map();
  const indices = Buffer.alloc(pixels.length);
  for (const [at, colour] of pixels.entries()) {
    if (!numbers.has(colour)) numbers.set(colour, numbers.size);
    if (numbers.size > 256) return undefined;
    indices[at] = numbers.get(colour);
  }
  return { colours: [...numbers.keys()], indices };
}

/**
 * A PNG of RGBA bytes, with a palette where the colours fit into one.
 * @param picture `{ width, height, data }`
 */
export function writePng({ width, height, data }) {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  const pixels = Array.from({ length: width * height }, (_, at) => bytes.readUInt32BE(at * 4));
  const palette = paletteOf(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, palette ? 3 : 6], 8);
  const part = (shift) => palette.colours.map((colour) => (colour >>> shift) & 255);
  const [red, green, blue, alpha] = palette ? [24, 16, 8, 0].map(part) : [];
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(palette
      ? [
          chunk('PLTE', Buffer.from(red.flatMap((value, at) => [value, green[at], blue[at]]))),
          chunk('tRNS', Buffer.from(alpha)),
        ]
      : []),
    chunk('IDAT', palette ? pack(palette.indices, width, 1) : pack(bytes, width, 4)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
