import encodeQR from 'qr';

/** A QR code as the path of an SVG, one unit per module. */
export interface QrPath {
  /** Modules per side, with the quiet zone. */
  readonly size: number;
  readonly path: string;
}

/** Modules of white around a code (ISO/IEC 18004, section 6.3.8). */
const QUIET = 4;

/** Encodes text; error level Q, so that a wet or scratched screen still reads (ISO/IEC 18004). Undefined when it is too long. */
export function qrPath(text: string): QrPath | undefined {
  const rows = modules(text);
  if (!rows) return undefined;
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return { size: rows.length, path };
}

function modules(text: string): boolean[][] | undefined {
  try {
    return encodeQR(text, 'raw', { ecc: 'quartile', border: QUIET });
  } catch {
    return undefined;
  }
}
