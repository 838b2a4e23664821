/** A definition in the hands of somebody who wants to break what reads it. */

type Definition = Readonly<Record<string, unknown>>;

const nested = (depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown => {
  let value = innermost;
  for (let at = 0; at < depth; at++) value = wrap(value);
  return value;
};

class Throws {
  get de(): string {
    throw new Error('a getter that throws');
  }
}
const refuses = (): never => {
  throw new Error('a trap that throws');
};

/** Values that no JSON has, and such that are far too much: for any place in a definition. */
export function hostileValues(): Readonly<Record<string, unknown>> {
  const cycle: Record<string, unknown> = { de: 'x' };
  cycle['all'] = [cycle, cycle];
  cycle['self'] = cycle;
  const list: unknown[] = [];
  list.push(list, list);
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const sparse: unknown[] = [];
  sparse.length = 2 ** 32 - 1;
  return {
    null: null,
    'not a number': NaN,
    infinite: Infinity,
    'a big integer': 10n,
    'a symbol': Symbol('x'),
    'a function': () => 'x',
    'an arrow with names': Object.assign(() => 'x', { de: 'x' }),
    'a day': new Date(0),
    'a map': new Map([['de', 'x']]),
    'a boxed text': new String('x'),
    'a typed array': new Uint8Array(3),
    'a promise': Promise.resolve({ de: 'x' }),
    'an object in itself': cycle,
    'a list in itself': list,
    'the same a million times': nested(20, (one) => ({ all: [one, one] }), {
      answer: 'dog',
      given: true,
    }),
    'a getter that throws': {
      get de(): string {
        throw new Error('a getter that throws');
      },
    },
    'a class with a getter that throws': new Throws(),
    'a proxy that throws': new Proxy(
      {},
      { get: refuses, has: refuses, ownKeys: refuses, getPrototypeOf: refuses },
    ),
    'a proxy that was revoked': revoked.proxy,
    'a proxy without an end': endless(),
    'a list of four thousand million holes': sparse,
    // eslint-disable-next-line no-sparse-arrays
    'a list with holes': [, 1, ,],
    'half a character': '\ud800',
    'a name of half a character': { de: 'x', '\udc00': 'x' },
    'a name that every object has': JSON.parse(
      '{"__proto__": {"polluted": true}, "de": "x"}',
    ) as unknown,
    'a constructor': { constructor: { prototype: { polluted: true } } },
    'a text that converts itself': { toString: 1, valueOf: 1, toJSON: 1 },
    'ten megabytes of text': 'x'.repeat(10_000_000),
    'ten megabytes of blanks': ' '.repeat(10_000_000),
    'a name of ten megabytes': { ['x'.repeat(10_000_000)]: 1 },
    'almost an option': `${'a '.repeat(50_000)}\n`,
    'almost a period': `P${'1Y'.repeat(50_000)}!`,
    'almost an address': `https://${'a'.repeat(100_000)} `,
    'lists, twenty thousand deep': nested(20_000, (one) => [one], 1),
    'objects, twenty thousand deep': nested(20_000, (one) => ({ de: one }), 1),
    'conditions, twenty thousand deep': nested(20_000, (one) => ({ not: one }), {}),
    'twenty thousand entries': Array.from({ length: 20_000 }, () => ({})),
    'twenty thousand names': Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`x${String(at)}`, at]),
    ),
    'a million names': Object.fromEntries(
      Array.from({ length: 1_000_000 }, (_, at) => [`x${String(at)}`, at]),
    ),
  };
}

/** Says of every name that it is there, and is such an object again. */
function endless(): unknown {
  const proxy: object = new Proxy(
    {},
    {
      get: () => proxy,
      has: () => true,
      ownKeys: () => ['de', 'all', 'when'],
      getOwnPropertyDescriptor: () => ({ value: proxy, enumerable: true, configurable: true }),
    },
  );
  return proxy;
}

/** Names that mean something to every object of JavaScript. */
export const takenNames = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

/** Every place of a definition, once for each form of a path: `steps[].questions[].options[].label.de`. */
export function placesOf(definition: unknown): readonly (readonly string[])[] {
  const places = new Map<string, readonly string[]>();
  const look = (value: unknown, place: readonly string[]): void => {
    places.set(place.map((name) => name.replace(/^\d+$/, '*')).join('/'), place);
    if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) look(one, [...place, name]);
  };
  look(definition, []);
  return [...places.values()];
}

/** A copy in which something else stands at a place. */
export function replaced(
  value: unknown,
  [first, ...rest]: readonly string[],
  by: unknown,
): unknown {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((one, at) =>
      String(at) === first ? replaced(one, rest, by) : one,
    );
  const holder = value as Definition;
  return { ...holder, [first]: replaced(holder[first], rest, by) };
}

/** Data that counts how often anything in it is looked at. */
export function counted<T extends object>(
  value: T,
): { readonly value: T; readonly looks: () => number } {
  let looks = 0;
  const known = new WeakMap<object, object>();
  const wrap = <U>(inner: U): U => {
    if (typeof inner !== 'object' || inner === null) return inner;
    const before = known.get(inner);
    if (before) return before as U;
    const proxy = new Proxy(inner, {
      get(target, name, receiver) {
        looks++;
        return wrap(Reflect.get(target, name, receiver) as unknown);
      },
    });
    known.set(inner, proxy);
    return proxy;
  };
  return { value: wrap(value), looks: () => looks };
}
