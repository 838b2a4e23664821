import type { Condition } from './service.js';

/** A condition inside another one, and where it stands. */
export interface Part {
  readonly condition: Condition;
  readonly path: string;
}

/** The conditions that stand directly in a condition. */
export function inside({ condition, path }: Part): readonly Part[] {
  if ('not' in condition) return [{ condition: condition.not, path: `${path}.not` }];
  const word = 'all' in condition ? 'all' : 'any';
  const list = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return list.map((one, at) => ({ condition: one, path: `${path}.${word}[${String(at)}]` }));
}

/** A condition and all that stand in it. */
export const partsOf = (part: Part): readonly Part[] => [part, ...inside(part).flatMap(partsOf)];
