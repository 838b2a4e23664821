import { isRecord } from './is-record.js';
import { listed, mistake, type Mistake } from './mistake.js';
import { LONGEST } from './shape.js';

/** How deep conditions may stand in each other: far deeper than anybody can read. */
const DEPTH = 20;

/** What is wrong with a condition that stands so deep. */
export const depthMistakes = (depth: number, path: string): Mistake[] =>
  depth > DEPTH ? mistake(path, `stands in more than ${String(DEPTH)} other conditions.`) : [];

/** What has conditions (`when`) stands in these lists. */
const LISTS = ['steps', 'questions', 'eligibility', 'checks', 'fees', 'reductions'];

/** Under which conditions stand in a condition. */
const WORDS = ['all', 'any', 'not'];

/** Longer lists were refused already; what no JSON says may be without an end. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= LONGEST;

/**
 * A copy of a definition without names of conditions: what `conditions` says of a name stands wherever it is meant
 * (`{ "when": "dangerous" }`), so that nothing else needs to know of names. Each condition is put together once, and is the
 * same object wherever it stands: names that mean each other many times are no more work than they are long.
 */
export function withoutNames(definition: unknown): {
  readonly definition: unknown;
  readonly mistakes: readonly Mistake[];
} {
  const { conditions, ...rest } = isRecord(definition) ? definition : {};
  const named = isRecord(conditions) ? conditions : {};
  const mistakes: Mistake[] = [];
  const used = new Set<string>();
  const copies = new Map<object, unknown>();
  const open = new Set<unknown>();

  function meant(condition: unknown, path: string, depth: number): unknown {
    if (!isRecord(condition)) return condition;
    const wrong = open.has(condition)
      ? mistake(path, 'would stand in itself; say there what is meant.')
      : depthMistakes(depth, path);
    mistakes.push(...wrong);
    if (wrong.length > 0 || copies.has(condition)) return copies.get(condition);
    const { when } = condition;
    open.add(condition);
    const copy =
      typeof when === 'string'
        ? behind(when, `${path}.when`, depth + 1)
        : changed(condition, WORDS, (one, word) =>
            isList(one)
              ? one.map((part, at) => meant(part, `${path}.${word}[${String(at)}]`, depth + 1))
              : meant(one, `${path}.${word}`, depth + 1),
          );
    open.delete(condition);
    copies.set(condition, copy);
    return copy;
  }
  function behind(name: string, path: string, depth: number): unknown {
    used.add(name);
    if (Object.hasOwn(named, name)) return meant(named[name], `conditions.${name}`, depth);
    const known = listed(Object.keys(named)) || 'there are none';
    mistakes.push(...mistake(path, `“${name}” is not one of the conditions: ${known}.`));
    return undefined;
  }
  const within = (value: unknown, path: string): unknown =>
    isRecord(value)
      ? changed(value, ['when', ...LISTS], (one, name) => {
          const at = path ? `${path}.${name}` : name;
          if (name === 'when') return meant(one, at, 0);
          return isList(one)
            ? one.map((inner, nth) => within(inner, `${at}[${String(nth)}]`))
            : one;
        })
      : value;

  const plain = within(rest, '');
  if (mistakes.length === 0)
    for (const name of Object.keys(named).filter((one) => !used.has(one)))
      mistakes.push(
        ...mistake(
          `conditions.${name}`,
          `stands for nothing; leave it out, or write { "when": "${name}" } where it is meant.`,
        ),
      );
  return { definition: plain, mistakes };
}

/** A copy in which some names have something else; what has none of them stays as it is. */
function changed(
  value: Readonly<Record<string, unknown>>,
  names: readonly string[],
  make: (one: unknown, name: string) => unknown,
): Readonly<Record<string, unknown>> {
  const there = names.filter((name) => Object.hasOwn(value, name));
  return there.length > 0
    ? { ...value, ...Object.fromEntries(there.map((name) => [name, make(value[name], name)])) }
    : value;
}
