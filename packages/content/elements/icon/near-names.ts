const pairsOf = (text: string): Set<string> =>
  new Set(Array.from(text, (character, at) => character + (text[at + 1] ?? '')));

/** How much two words have in common, from 0 to 1 (Dice, over pairs of neighbouring characters). */
function likeness(one: string, other: string): number {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  const both = [...first].filter((pair) => second.has(pair)).length;
  return (2 * both) / (first.size + second.size);
}

/** At most three names that look like this one, the most similar first. */
export function nearNames(wanted: string, names: readonly string[]): string[] {
  // No name is that long; a megabyte of something else need not be compared.
  const word = wanted.slice(0, 40).toLowerCase();
  return names
    .map((name) => ({ name, like: likeness(word, name) }))
    .filter(({ like }) => like >= 0.3)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ name }) => name);
}
