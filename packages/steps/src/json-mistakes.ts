import { mistake, type Mistake } from './mistake.js';
import { LONGEST } from './shape.js';

/** Values that stand in each other; conditions may stand twenty deep. */
const DEPTH = 100;
/** Values for each entry that its longest list may have: of a definition, a hundred times as many as the largest that we know has. */
const EACH = 20;

interface Waiting {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

/**
 * What in a value is not what JSON says and everybody reads alike (I-JSON, RFC 7493), or is more than can be read: then
 * nothing else is looked at. Programs may hand over anything: functions, cycles, objects that throw when they are asked. `longest`:
 * how many entries a list in it may have.
 */
export function jsonMistakes(
  value: unknown,
  name = '(the definition)',
  longest = LONGEST,
): Mistake[] {
  const waiting: Waiting[] = [{ value, path: '', depth: 0 }];
  const most = EACH * longest;
  let left = most;
  let at = '';
  const says = (text: string): Mistake[] => mistake(at || name, text);
  try {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      at = next.path;
      if (--left < 0) return says(`comes after ${String(most)} other values: this is too much.`);
      if (next.depth > DEPTH)
        return says(`stands in more than ${String(DEPTH)} others: too deep, or in itself.`);
      const wrong = wrongWith(next.value, longest);
      if (wrong !== undefined) return says(wrong);
      addInside(next, waiting);
    }
    return [];
  } catch {
    return says('cannot be read: it throws when it is looked at.');
  }
}

function wrongWith(value: unknown, longest: number): string | undefined {
  switch (typeof value) {
    case 'string':
      return /\p{Cs}/u.test(value) ? 'has half a character in it (a lone surrogate).' : undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : 'must be a finite number.';
    case 'boolean':
      return undefined;
    case 'object':
      if (value === null) return undefined;
      if (Array.isArray(value))
        return value.length > longest
          ? `must be a list of at most ${String(longest)} entries.`
          : undefined;
      if (!isPlain(value)) return 'must be plain data, as JSON says it.';
      return Object.keys(value).length > longest
        ? `must have at most ${String(longest)} names.`
        : undefined;
    default:
      return value === undefined ? 'is missing.' : `cannot be a ${typeof value}.`;
  }
}

/** Of this page or of another one: each has an `Object` of its own. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function addInside({ value, path, depth }: Waiting, waiting: Waiting[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value))
    // By number: what was left out of a list is looked at, too.
    for (let at = 0; at < value.length; at++)
      waiting.push({
        value: value[at] as unknown,
        path: `${path}[${String(at)}]`,
        depth: depth + 1,
      });
  else
    for (const [name, one] of Object.entries(value))
      // What is undefined would not be in JSON.
      if (one !== undefined)
        waiting.push({
          value: /\p{Cs}/u.test(name) ? name : (one as unknown),
          path: `${path}${path && '.'}${name.length > 100 ? name.slice(0, 100) : name}`,
          depth: depth + 1,
        });
}
