/** Something wrong in a definition, for the clerk who wrote it. */
export interface Mistake {
  /** Where, e.g. `steps[3].questions[0].kind`. */
  readonly path: string;
  /** An English sentence without the path. */
  readonly says: string;
}

/** A mistake, as a list that is easy to add to others; a name in it may be of any length. */
export const mistake = (path: string, says: string): Mistake[] => [
  { path: path.slice(0, 1000), says: says.slice(0, 1000) },
];

/** Names in a sentence, as far as anybody reads them. */
export const listed = (names: readonly string[]): string =>
  [...names.slice(0, 20), ...(names.length > 20 ? ['…'] : [])].join(', ');

/** Names that are used more than once. */
export function twice(names: readonly string[], path: string): Mistake[] {
  const seen = new Set<string>();
  const again = new Set(names.filter((name) => seen.size === seen.add(name).size));
  return [...again].flatMap((name) => mistake(path, `uses the name “${name}” twice.`));
}
