import { putFiles } from './files-of.js';

/** Chooses files as the dialog of the system does: the control has them, then it says so. */
export function choose(input: HTMLInputElement, ...files: readonly File[]): void {
  putFiles(input, files);
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}

export const pdf = (name: string, size = 20): File =>
  new File(['%PDF-1.7 '.padEnd(size, 'x')], name, { type: 'application/pdf', lastModified: 1 });

/** A picture of one colour. */
export async function picture(type: string, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = 'teal';
  context.fillRect(0, 0, width, height);
  const blob = await new Promise<Blob | null>((drawn) => canvas.toBlob(drawn, type));
  return blob!;
}

/** A JPEG as a phone writes it: with the camera's name in it, and perhaps turned (EXIF orientation 1 to 8). */
export async function photo(
  name: string,
  { width = 60, height = 80, orientation = 1 } = {},
): Promise<File> {
  const bytes = new Uint8Array(await (await picture('image/jpeg', width, height)).arrayBuffer());
  const marked = [bytes.slice(0, 2), exif(orientation), bytes.slice(2)];
  return new File(marked, name, { type: 'image/jpeg', lastModified: 1 });
}

/** EXIF (JEITA CP-3451) with two entries: the orientation, and where it was taken as the camera's maker. */
function exif(orientation: number): Uint8Array<ArrayBuffer> {
  const maker = [...ascii('Musterstadt 51.5N\0')];
  const entries = [
    [0x01, 0x0f, 0, 2, 0, 0, 0, maker.length, 0, 0, 0, 38],
    [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
  ].flat();
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2, ...entries, 0, 0, 0, 0, ...maker];
  const body = [...ascii('Exif\0\0'), ...tiff];
  return Uint8Array.from([0xff, 0xe1, 0, body.length + 2, ...body]);
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes of a file as text, to look for what must not be in it. */
export const textOf = async (file: Blob): Promise<string> =>
  new TextDecoder('latin1').decode(await file.arrayBuffer());
