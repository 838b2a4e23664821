// Rounds: in each, everybody is measured once, in another order, so that a busy moment of the machine hits all of them.

/** The order of a round: each second one runs backwards, and each begins with somebody else. */
export function orderOf(all, round) {
  const ordered = round % 2 === 0 ? all : all.toReversed();
  const from = round % all.length;
  return [...ordered.slice(from), ...ordered.slice(0, from)];
}

/** @returns for each round what was measured, by name */
export async function inRounds(all, runs, measure) {
  // The first visit of a browser also pays for fonts and the like.
  await measure(all[0]);
  const rounds = [];
  for (let round = 0; round < runs; round += 1) {
    const found = {};
    for (const one of orderOf(all, round)) found[one.name] = await measure(one);
    rounds.push(found);
  }
  return rounds;
}

export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
};

/** What a figure came to: of `ratio`s to the baseline of the same round; otherwise of the figure itself. */
export function summary(rounds, name, { key, isRatio }, baseline = 'plain') {
  const values = rounds.map((found) =>
    isRatio ? found[name][key] / found[baseline][key] : found[name][key],
  );
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}
