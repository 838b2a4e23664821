import type { Question } from './service.js';

/** Above that only single choices and all of them are tried: what conditions tell apart is seldom more. */
const MOST = 5;

/**
 * Answers of several choices between which conditions can tell: each selection of the compared options; with too many of
 * them each alone, and all. One that stands alone is chosen alone.
 */
export function selections(
  { options = [] }: Question,
  compared: ReadonlySet<string | boolean> | undefined,
): readonly (readonly string[])[] {
  const alone = options.filter((one) => one.alone).map(({ value }) => value);
  const joined = options.filter((one) => !one.alone).map(({ value }) => value);
  const told = joined.filter((value) => compared?.has(value));
  const first = joined.filter((value) => !compared?.has(value)).slice(0, 1);
  const some = [...told, ...first];
  const sets =
    some.length > MOST
      ? [...some.map((one) => [one]), some]
      : some
          .reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
          .filter(({ length }) => length > 0);
  return [...alone.map((one) => [one]), ...sets];
}
