import { Fault } from '../../src/parties.js';
import type * as Screens from './screens.js';

let screens: typeof Screens | undefined;

/** The screens after the start page, once they are there. */
export const laterScreens = (): typeof Screens | undefined => screens;

/** Brings the screens after the start page: whoever only looks does not pay for them. Throws a `Fault`. */
export async function bringScreens(): Promise<void> {
  try {
    screens ??= await import('./screens.js');
  } catch (cause) {
    throw new Fault('network', 'The screens cannot be loaded.', { cause });
  }
}
