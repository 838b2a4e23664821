import { isRecord } from './is-record.js';
import { listed, mistake, type Mistake } from './mistake.js';
import { LONGEST } from './shape.js';

/** How deep conditions may stand in each other: far deeper than anybody can read. */
const DEPTH = 20;

/** What is wrong with a condition that stands so deep. */
export const depthMistakes = (depth: number, path: string): Mistake[] =>
  depth > DEPTH ? mistake(path, `stands in more than ${String(DEPTH)} other conditions.`) : [];

/** What has conditions (`when`) stands in these lists. */
const LISTS = [
  'steps',
  'questions',
  'eligibility',
  'checks',
  'fees',
  'reductions',
  'times',
  'sum',
  'product',
  'rules',
];

/** Under which conditions stand in a condition. */
const WORDS = ['all', 'any', 'not'];

/** Longer lists were refused already; what no JSON says may be without an end. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= LONGEST;

/** What a fact is called that no definition needs to say. */
const KNOWN = ['today.year', 'today.month', 'identity.method'];

/**
 * A copy of a definition without names of conditions and facts: what `conditions` and `facts` say of a name stands wherever
 * it is meant (`{ "when": "dangerous" }`, `{ "fact": "age.min", … }`), so that nothing else needs to know of names. Each is
 * put together once, and is the same object wherever it stands: names that mean each other many times are no more work
 * than they are long.
 */
export function withoutNames(definition: unknown): {
  readonly definition: unknown;
  readonly mistakes: readonly Mistake[];
} {
  const { conditions, facts, ...rest } = isRecord(definition) ? definition : {};
  const named = {
    conditions: isRecord(conditions) ? conditions : {},
    facts: isRecord(facts) ? facts : {},
  };
  const mistakes: Mistake[] = [];
  const used = { conditions: new Set<string>(), facts: new Set<string>() };
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
        ? behind('conditions', when, `${path}.when`, depth + 1)
        : changed(condition, [...WORDS, 'fact'], (one, word) =>
            word === 'fact'
              ? factAt(one, `${path}.fact`, depth + 1)
              : isList(one)
                ? one.map((part, at) => meant(part, `${path}.${word}[${String(at)}]`, depth + 1))
                : meant(one, `${path}.${word}`, depth + 1),
          );
    open.delete(condition);
    copies.set(condition, copy);
    return copy;
  }
  /** A fact in place: its condition may have names. By its name: with its bound, where the name has one behind it. */
  function factAt(fact: unknown, path: string, depth: number): unknown {
    if (typeof fact !== 'string')
      return isRecord(fact)
        ? changed(fact, ['when'], (when) => meant(when, `${path}.when`, depth))
        : fact;
    if (KNOWN.includes(fact)) return fact;
    const [name = '', bound] = fact.split('.');
    const copy = behind('facts', name, path, depth);
    return bound !== undefined && isRecord(copy) ? { ...copy, bound } : copy;
  }
  function behind(of: keyof typeof named, name: string, path: string, depth: number): unknown {
    used[of].add(name);
    if (Object.hasOwn(named[of], name)) {
      const [one, at] = [named[of][name], `${of}.${name}`];
      return of === 'facts' ? factAt(one, at, depth) : meant(one, at, depth);
    }
    const known = listed([...(of === 'facts' ? KNOWN : []), ...Object.keys(named[of])]);
    mistakes.push(
      ...mistake(path, `“${name}” is not one of the ${of}: ${known || 'there are none'}.`),
    );
    return undefined;
  }
  const within = (value: unknown, path: string): unknown =>
    isRecord(value)
      ? changed(value, ['when', 'fact', ...LISTS], (one, name) => {
          const at = path ? `${path}.${name}` : name;
          if (name === 'when') return meant(one, at, 0);
          if (name === 'fact') return factAt(one, at, 0);
          return isList(one)
            ? one.map((inner, nth) => within(inner, `${at}[${String(nth)}]`))
            : one;
        })
      : value;

  const plain = within(rest, '');
  if (mistakes.length === 0)
    for (const [of, word] of [
      ['conditions', 'when'],
      ['facts', 'fact'],
    ] as const)
      for (const name of Object.keys(named[of]).filter((one) => !used[of].has(one)))
        mistakes.push(
          ...mistake(
            `${of}.${name}`,
            `stands for nothing; leave it out, or write { "${word}": "${name}" } where it is meant.`,
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
