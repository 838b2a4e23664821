// Holds the colours that really meet against the pairs that the theme proves (`packages/theme/src/proof.ts`).

/** Codes are read by machines: black on white, whatever the theme. So is a camera that shows nothing yet. */
const codes = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];

const needs = (kind) => (/text|faded/.test(kind) ? 4.5 : 3);

/** Whether the theme proves a pair. The contrast is the same, whichever of two colours is the ground. */
const isPair = ({ pairs }, { kind, mark, ground }) =>
  pairs.some(
    (pair) =>
      pair.least >= needs(kind) &&
      [mark, ground].includes(pair.mark) &&
      [mark, ground].includes(pair.ground),
  );

/** Whether a pair may be shown: the theme proves it, or it is known why it need not. */
function isProven(proof, pair) {
  const { kind, mark, ground, inside } = pair;
  // An edge parts two grounds; it is seen when it stands out from one of them.
  if (inside && isProven(proof, { ...pair, ground: inside, inside: undefined })) return true;
  if (kind.endsWith('faded')) return false;
  if (kind.startsWith('native') && !proof.roles.includes(mark)) return true;
  if (kind === 'shape' && codes.includes(mark)) return true;
  if (!kind.endsWith('text') && proof.ornaments.includes(mark)) return true;
  // The ring of the focus has two colours; on every ground one of them stands out.
  if (['focus', 'focus-glow'].includes(mark) && proof.rings.includes(ground)) return true;
  return isPair(proof, pair);
}

/** What is wrong about a pair, in words; nothing when it is proven. */
export function objection(proof, pair) {
  if (isProven(proof, pair)) return undefined;
  const { kind, mark, ground, state } = pair;
  const where = state === 'plain' ? '' : state === 'hover' ? ', under the pointer' : ', in focus';
  const what = `${kind.replace('native ', '')} ${mark} on ${ground}${where}`;
  if (kind.endsWith('faded')) return `${what}: opacity changes colours after they were proven`;
  const strange = [mark, ground].find((name) => !proof.roles.includes(name));
  if (strange) return `${what}: ${strange} is no role of the theme`;
  return `${what}: packages/theme/src/proof.ts does not prove this pair with ${needs(kind)}`;
}

/** All pairs that were seen, each with one story that shows it. */
export class Pairs {
  #proof;
  #seen = new Map();

  /** @param proof `roles`, `pairs`, `ornaments`, and the grounds of focus `rings` */
  constructor(proof) {
    this.#proof = proof;
  }

  /** Takes in what a story shows; returns what it shows unproven. */
  take(id, meetings) {
    for (const pair of meetings) {
      const key = [pair.kind, pair.mark, pair.ground, pair.inside].join(' ');
      if (!this.#seen.has(key)) this.#seen.set(key, { ...pair, id });
    }
    const said = meetings.map((pair) => objection(this.#proof, pair));
    return [...new Set(said.filter((sentence) => sentence !== undefined))];
  }

  /** A line for each pair, and for each that is proven but was seen nowhere. */
  lines() {
    const seen = [...this.#seen.values()].map(
      ({ kind, mark, ground, state, id }) => `${mark} on ${ground} (${kind}, ${state}): ${id}`,
    );
    const shown = new Set(
      [...this.#seen.values()].map(({ mark, ground }) => `${mark} on ${ground}`),
    );
    const unseen = this.#proof.pairs
      .map(({ mark, ground }) => `${mark} on ${ground}`)
      .filter((pair) => !shown.has(pair))
      .map((pair) => `${pair}: proven, seen in no story`);
    return [...seen.sort(), ...unseen.sort()];
  }
}
