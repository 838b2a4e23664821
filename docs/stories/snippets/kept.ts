import { systems } from '../../../packages/embed/src/snippets/snippet-options.js';
import { firstDraft, type Draft, type Field } from './draft.js';

/** What was answered last, and which fields were left. */
export interface Kept {
  readonly draft: Draft;
  readonly left: readonly string[];
}

const NAME = 'stadtkit-snippet';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads a draft that this or another version of the page has kept; what does not fit is as at first. */
export function readKept(text: string | null): Kept {
  const read: unknown = text === null ? undefined : parsed(text);
  const { draft, left } = isRecord(read) ? read : {};
  const fits = (name: string): boolean =>
    isRecord(draft) && typeof draft[name] === typeof firstDraft[name as Field];
  const known = Object.keys(firstDraft).filter(fits);
  const found = {
    ...firstDraft,
    ...Object.fromEntries(known.map((name) => [name, (draft as Draft)[name as Field]])),
  };
  return {
    draft: systems.includes(found.cms) ? found : firstDraft,
    left: Array.isArray(left) ? left.filter((name) => typeof name === 'string') : [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What was answered in this tab; Storybook loads the page anew when somebody comes back from a recipe. */
export const kept = (): Kept => readKept(sessionStorage.getItem(NAME));

export const keep = (answered: Kept): void => {
  sessionStorage.setItem(NAME, JSON.stringify(answered));
};
