import { UsageError } from './usage-error.js';

/** A logo that may stand on a page: the name of its file beside the sheet, and what is in it. */
export interface Logo {
  readonly name: 'logo.svg' | 'logo.png';
  readonly bytes: Uint8Array;
}

/** Bytes. */
const most = 500_000;
const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** `&#104;` and `&#x68;` as the letters that they are. */
const decoded = (svg: string): string =>
  svg.replace(/&#(x[\da-f]{1,6}|\d{1,7});/gi, (whole, code: string) => {
    const point = code.startsWith('x') ? parseInt(code.slice(1), 16) : Number(code);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });

/** Whether every address in the drawing is a place in the drawing itself, or a picture that it brings along. */
const isAlone = (svg: string): boolean =>
  [...svg.matchAll(/(?:href|src)\s*=\s*["']?\s*([^"'\s>]*)/gi)].every(([, address = '']) =>
    /^(#|data:image\/(png|jpeg|webp);base64,)/.test(address),
  ) &&
  [...svg.matchAll(/url\(\s*["']?\s*([^"')\s]*)/gi)].every(([, at = '']) => at.startsWith('#'));

/** What a logo must not have, and how to say it. */
const forbidden: readonly (readonly [what: string, has: (svg: string) => boolean])[] = [
  ['a document type', (svg) => /<!(doctype|entity)/i.test(svg)],
  ['a script', (svg) => /<(?:[\w.-]+:)?script|javascript:/i.test(svg)],
  ['event attributes (like onload)', (svg) => /[\s"'/]on[a-z]+\s*=/i.test(svg)],
  ['foreign content', (svg) => /<(?:[\w.-]+:)?(foreignobject|iframe|embed|object)/i.test(svg)],
  ['an animation', (svg) => /<(?:[\w.-]+:)?(animate|set\b)/i.test(svg)],
  ['references to other files', (svg) => !isAlone(svg)],
  ['references to other files', (svg) => /@import|xml-stylesheet|xml:base|\\/i.test(svg)],
];

function checkSvg(bytes: Uint8Array): void {
  let svg: string;
  try {
    svg = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError('The logo is not an SVG in UTF-8, and not a PNG. Save it as one of them.');
  }
  const [first] = /<[a-z][\w:.-]*/i.exec(svg) ?? [];
  if (first !== '<svg')
    throw new UsageError('The logo is neither SVG nor PNG. Save it as one of them.');
  const plain = decoded(svg);
  const found = forbidden.find(([, has]) => has(svg) || has(plain));
  if (found)
    throw new UsageError(`The logo has ${found[0]}. Save it as plain SVG without that, or as PNG.`);
}

/** Looks at the bytes of a logo. Throws a {@link UsageError} when they may not stand on a page. */
export function readLogo(bytes: Uint8Array): Logo {
  if (bytes.length > most)
    throw new UsageError(`The logo has more than ${most / 1000} kB. Make it smaller.`);
  if (png.every((byte, at) => bytes[at] === byte)) return { name: 'logo.png', bytes };
  checkSvg(bytes);
  return { name: 'logo.svg', bytes };
}
