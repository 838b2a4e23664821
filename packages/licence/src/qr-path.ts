import encodeQR from 'qr';

/** A QR code as the path of an SVG, one unit per module, without its quiet zone. */
export interface QrPath {
  /** Modules per side. */
  readonly size: number;
  readonly path: string;
}

/** Encodes text; error level Q, so that a wet or scratched screen still reads (ISO/IEC 18004). */
export function qrPath(text: string): QrPath {
  const rows = encodeQR(text, 'raw', { ecc: 'quartile', border: 0 });
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return { size: rows.length, path };
}
