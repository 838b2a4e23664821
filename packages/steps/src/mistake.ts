/** Something wrong in a definition, for the clerk who wrote it. */
export interface Mistake {
  /** Where, e.g. `steps[3].questions[0].kind`. */
  readonly path: string;
  /** An English sentence without the path. */
  readonly says: string;
}

/** A mistake, as a list that is easy to add to others. */
export const mistake = (path: string, says: string): Mistake[] => [{ path, says }];

/** Names that are used more than once. */
export function twice(names: readonly string[], path: string): Mistake[] {
  const seen = new Set<string>();
  const again = new Set(names.filter((name) => seen.size === seen.add(name).size));
  return [...again].flatMap((name) => mistake(path, `uses the name “${name}” twice.`));
}
