import type { PhotoStage } from './photo-stage.js';
import type { View } from './picture.js';

/** A photo whose section was taken. */
export interface TakenPhoto {
  /** What stands in the control. */
  readonly result: File;
  readonly original: File;
  readonly view: View;
  readonly preview: HTMLCanvasElement;
}

/** Takes the section that is seen; undefined when the browser cannot draw it. */
export async function takePhoto(
  { canvas, picture }: PhotoStage,
  original: File,
): Promise<TakenPhoto | undefined> {
  const preview = canvas.ownerDocument.createElement('canvas');
  preview.setAttribute('role', 'img');
  const result = await picture.jpeg(preview, original.name);
  return result && { result, original, view: picture.view, preview };
}
