import { contrast } from '@stadtkit/theme/contrast.js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** The pixels of a PNG given as base64. */
export async function pixels(png: string): Promise<Pixels> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

function colourAt({ width, data }: Pixels, x: number, y: number): string {
  const at = (y * width + x) * 4;
  const parts = [...data.slice(at, at + 3)];
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast between the same pixel of two pictures. */
export const contrastAt = (one: Pixels, other: Pixels, x: number, y: number): number =>
  contrast(colourAt(one, x, y), colourAt(other, x, y));
