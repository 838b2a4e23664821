import { smallPhotoProblem } from '@stadtkit/kinds/passport-photo.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { Picture } from './picture.js';

/** A photo of which a part shall be chosen, or what is wrong with it. */
export type Opened =
  | { readonly picture: Picture; readonly problem?: never }
  | { readonly problem: Problem; readonly picture?: never };

/** Opens a photo. `name` is fit to be shown. */
export async function openPhoto(file: File, name: string): Promise<Opened> {
  const picture = await Picture.open(file).catch(() => undefined);
  if (!picture) return { problem: unreadable(name) };
  const problem = smallPhotoProblem(picture.size);
  if (!problem) return { picture };
  picture.close();
  return { problem };
}

/** The browser cannot read a photo, or cannot draw it. */
export const unreadable = (name: string): Problem => ({ code: 'file-unreadable', data: { name } });
