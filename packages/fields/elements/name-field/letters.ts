/** All letters that can be inserted, by the letter of the keyboard that they look like. */
export interface Letters {
  /** `A` to `Z`, then those of other scripts; at the end an empty one for signs that are no letters. */
  readonly bases: readonly string[];
  /** The letters of a base in one case, the plain one first. */
  of(base: string, upper: boolean): readonly string[];
}

/** Where letters and signs beyond the keyboard are in Unicode: Latin, Greek, Cyrillic, punctuation. */
const blocks = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xa1, 0x2ff],
  [0x370, 0x45f],
  [0x1d40, 0x1d5f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2265],
] as const;

/** The marks that DIN 91379 puts on letters. */
const marks = Array.from(
  '\u0300\u0301\u0302\u0304\u0306\u0307\u0308\u030B\u030C\u030D\u0310\u0315\u031B\u0323\u0325\u0326\u0327\u0328\u0331',
);

/** Letters that Unicode does not take apart, and what they look like. */
const alike: Readonly<Record<string, string>> = Object.fromEntries(
  'æA ðD øO þT ßS đD ħH ıI ĳI ĸK ŀL łL ŉN ŋN œO ŧT ƈC ǥG əE ɨI ʒZ ǝE'
    .split(' ')
    .map(([letter = '', base = '']) => [letter, base]),
);

/** The letter of the keyboard that a letter looks like; empty for a sign. */
export function baseOf(letter: string): string {
  const [first = ''] = letter.normalize('NFD');
  if (!/[\p{Lu}\p{Ll}\p{Lt}]/u.test(first)) return '';
  return alike[first.toLowerCase()] ?? first.toUpperCase();
}

/** Whether a letter is a capital one. */
export const isUpper = (letter: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(letter);

/** The letters that a kind of text allows: asked from the kind itself, so that both never differ. */
export function lettersOf(allows: (text: string) => boolean): Letters {
  const byBase = new Map<string, string[]>();
  for (const [from, to] of blocks)
    for (let at = from; at <= to; at += 1) {
      const letter = String.fromCodePoint(at);
      if (!allows(letter)) continue;
      const base = baseOf(letter);
      byBase.set(base, [...(byBase.get(base) ?? []), letter]);
    }
  const bases = [...byBase.keys()].filter(Boolean).sort();
  return {
    bases: byBase.has('') ? [...bases, ''] : bases,
    of(base, upper) {
      const single = byBase.get(base) ?? [];
      if (base === '') return single;
      return [...single, ...sequences(single, allows)].filter((one) => isUpper(one) === upper);
    },
  };
}

/** Letters with marks that Unicode has no single character for. */
function sequences(letters: readonly string[], allows: (text: string) => boolean): string[] {
  return letters.flatMap((letter) => {
    const one = marks.map((mark) => letter + mark);
    // Two marks only stand on letters of the keyboard; the long mark under K and H joins both.
    const two = /[a-z]/i.test(letter) ? one.flatMap((first) => marks.map((m) => first + m)) : [];
    const joined = ['h', 'H'].map((end) => `${letter}\u035F${end}`);
    return [...one, ...two, ...joined].filter(allows);
  });
}
