import fc from 'fast-check';

/** Values that stand somewhere where they may not: of every type that JSON has. */
const values: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.5,
  7,
  19,
  10_000,
  10_001,
  99_999_901,
  1e-7,
  1e21,
  '',
  ' ',
  '–',
  'x',
  'familyName',
  'FamilyName',
  'high',
  'text',
  'choice',
  'note',
  'date',
  'today.year',
  '2026-02-29',
  '2024-02-29',
  '2026-7-1',
  '09:30',
  '24:00',
  'P10Y',
  'https://a.example/',
  'http://a.example/',
  '99042001012000',
  '05913000',
  'two words',
  ' space',
  '\u200b',
  '🎣',
  'x'.repeat(10_001),
  [],
  [null],
  [{}],
  ['x'],
  {},
  { de: 'x' },
  { de: '' },
  { en: 'x' },
  { de: 'x', fr: 'x' },
  { by: 'dog', table: { yes: 1 } },
  { by: 'dog', table: { yes: -1 } },
  { by: 'dog', table: [] },
  { all: [] },
  { all: [{ answer: 'q', given: true }] },
  { not: { fact: 'today.year', atLeast: 2026 } },
  { not: { fact: 'shoe.size', is: 1 } },
  { answer: 'q', is: true },
  { answer: 'q', is: 1 },
  { answer: 'q', in: ['a', 1] },
  { any: [{ answer: 'q', in: ['a'] }, 'x'] },
  { when: 'q' },
  { all: [{ when: 'Q' }] },
  { q: { when: 'q' } },
];
const names = [
  'x',
  'name',
  'when',
  'conditions',
  'hint',
  'kind',
  'options',
  'unit',
  '$schema',
  '__proto__',
];

type Holder = unknown[] | Record<string, unknown>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** All objects and lists in a value, the outermost first. */
const holdersIn = (value: unknown): readonly Holder[] =>
  isHolder(value) ? [value, ...Object.values(value).flatMap(holdersIn)] : [];

const put = (holder: Holder, name: string, value: unknown): void => {
  Object.defineProperty(holder, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
};

const change = fc.record({
  what: fc.constantFrom('leave out', 'replace', 'replace', 'add', 'move', 'twice'),
  where: fc.nat(),
  which: fc.nat(),
  from: fc.nat(),
  value: fc.constantFrom(...values),
  name: fc.constantFrom(...names),
});

/** Some changes, made one after the other: each leaves out, replaces, adds, moves or doubles something somewhere. */
export const mutations = fc.array(change, { minLength: 1, maxLength: 3 });

/** A copy with these changes. */
export function mutated(definition: unknown, changes: Parameters<typeof one>[1][]): unknown {
  const copy = structuredClone(definition);
  for (const next of changes) one(copy, next);
  return copy;
}

function one(
  copy: unknown,
  {
    what,
    where,
    which,
    from,
    value,
    name,
  }: typeof change extends fc.Arbitrary<infer C> ? C : never,
): void {
  const holders = holdersIn(copy);
  const holder = holders[where % holders.length];
  const other = holders[from % holders.length];
  if (!holder || !other) return;
  const keys = Object.keys(holder);
  const key = keys[which % Math.max(1, keys.length)] ?? name;
  if (what === 'add') {
    if (Array.isArray(holder)) holder.push(structuredClone(value));
    else put(holder, name, structuredClone(value));
  } else if (what === 'leave out') {
    if (Array.isArray(holder)) holder.splice(Number(key) || 0, 1);
    else Reflect.deleteProperty(holder, key);
  } else if (what === 'twice') {
    if (Array.isArray(holder)) holder.push(structuredClone(holder[0]));
  } else if (!Array.isArray(holder) || Number(key) < holder.length)
    put(holder, key, structuredClone(what === 'move' ? other : value));
}
