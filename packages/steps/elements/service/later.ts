import { Fault } from '../../src/parties.js';
import type * as Begun from './begun.js';
import type { ServiceElement } from './service.js';

let begun: typeof Begun | undefined;

/** What comes after the start page, once it is there: whoever only looks does not pay for it. */
export const later = (): typeof Begun | undefined => begun;

/** Brings what comes after the start page. Throws a `Fault`. */
async function bringLater(): Promise<typeof Begun> {
  try {
    return (begun ??= await import('./begun.js'));
  } catch (cause) {
    throw new Fault('network', 'The screens cannot be loaded.', { cause });
  }
}

/** Does something with what comes after the start page: at once when it is there, else as soon as it came. */
export function withLater(of: ServiceElement, then: (parts: typeof Begun) => void): void {
  if (begun) {
    then(begun);
    return;
  }
  of.work.do(async () => {
    const parts = await bringLater();
    of.work.afterwards(() => {
      then(parts);
    });
  });
}
