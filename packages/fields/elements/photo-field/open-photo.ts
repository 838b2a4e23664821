import type { Problem } from '@stadtkit/kinds/problem.js';
import { isTooSmall, SMALLEST } from '../../src/photo-cut.js';
import { Picture } from './picture.js';

/** A photo of which a part shall be chosen, or what is wrong with it. */
export type Opened =
  | { readonly picture: Picture; readonly problem?: never }
  | { readonly problem: Problem; readonly picture?: never };

/** Opens a photo. `name` is fit to be shown. */
export async function openPhoto(file: File, name: string): Promise<Opened> {
  const picture = await Picture.open(file).catch(() => undefined);
  if (!picture) return { problem: { code: 'file-unreadable', data: { name } } };
  const { width, height } = picture.size;
  if (!isTooSmall({ width, height })) return { picture };
  picture.close();
  const { width: minWidth, height: minHeight } = SMALLEST;
  return { problem: { code: 'photo-too-small', data: { width, height, minWidth, minHeight } } };
}
