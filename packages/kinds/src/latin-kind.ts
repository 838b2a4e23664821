import type { Rules, TextKind } from './kind.js';
import { strangeCharacter } from './character.js';
import { unitOf, type LatinType, type Repertoire } from './latin.js';
import { nothing, valueOr } from './reading.js';
import { lengthProblem } from './text-length.js';
import { tidyAs } from './tidy.js';

interface Type {
  readonly unit: RegExp;
  readonly tidy: (text: string) => string;
}

/** A kind of text that keeps to a data type of DIN 91379: the usual one, or the one that the rules demand. */
export function latinKind(usual: LatinType, known: Repertoire): TextKind {
  const types: Partial<Record<LatinType, Type>> = {};
  const typeOf = ({ latin: asked = usual }: Rules): Type => {
    if (/^[DE]$/.test(asked) && known[asked] === undefined)
      throw new TypeError(`Type ${asked} of DIN 91379 is in “extendedText” (extended-text.js).`);
    // What is no type at all is a slip of the page.
    const latin = Object.hasOwn(known, asked) ? asked : usual;
    const allowed = known[latin] ?? '';
    return (types[latin] ??= { unit: unitOf(allowed), tidy: tidyAs(latin, known) });
  };
  const tidy = (text: string, rules: Rules = {}): string => typeOf(rules).tidy(text);
  return {
    tidy,
    read(text, rules) {
      const plain = tidy(text, rules);
      if (plain === '') return nothing(rules);
      const allowed = (rules.latin ?? usual) === 'A' ? 'name' : undefined;
      const problem =
        lengthProblem(plain, rules) ?? strangeCharacter(plain, typeOf(rules).unit, allowed);
      return valueOr(problem, plain);
    },
  };
}
