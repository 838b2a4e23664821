import { mayOpen } from '../flow.js';
import { after } from '../happening.js';
import { errandsOf } from './errands.js';
import type { Run } from './run.js';

/** What a session needs once somebody has begun. */
export interface Rules {
  readonly mayOpen: typeof mayOpen;
  readonly after: typeof after;
  /** Asks others what they say about the step that is shown. */
  readonly look: (run: Run) => void;
}

export const rules: Rules = {
  mayOpen,
  after,
  look: (run) => {
    errandsOf(run).look();
  },
};
