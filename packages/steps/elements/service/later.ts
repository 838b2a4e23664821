import { Fault } from '../../src/parties.js';
import type { LaterRules } from '../../src/session/session.js';
import type * as Begun from './begun.js';

let begun: typeof Begun | undefined;

/** What comes after the start page, once it is there: whoever only looks does not pay for it. */
export const later = (): typeof Begun | undefined => begun;

export const laterRules: LaterRules = {
  there: () => begun?.rules,
  async bring() {
    try {
      begun ??= await import('./begun.js');
      return begun.rules;
    } catch (cause) {
      throw new Fault('network', 'The screens cannot be loaded.', { cause });
    }
  },
};
