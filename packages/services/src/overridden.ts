import { isRecord } from '@stadtkit/steps/is-record.js';
import { nameOf, type Place } from './place.js';
import { setOwn } from './with-texts.js';

/** Whether a place is taken as a whole (true), looked into (false), or left as it is (undefined). */
export type May = (place: Place, change: unknown) => boolean | undefined;

/** Something with what a city says of it, as far as `may` lets it; `at`: its place. */
export function overridden(
  base: unknown,
  changes: Readonly<Record<string, unknown>>,
  at: Place,
  may: May,
): unknown {
  const result: Record<string, unknown> = isRecord(base) ? { ...base } : {};
  for (const [name, change] of Object.entries(changes)) {
    if (change === undefined) continue;
    const place = [...at, name];
    const before = Object.hasOwn(result, name) ? result[name] : undefined;
    // A list in the place of something else, or the other way round, says nothing of what is inside.
    const isAlike = Array.isArray(before) === Array.isArray(change);
    const taken = may(place, isAlike ? change : undefined);
    const put = taken === false ? inside(before, change, place, may) : change;
    if (taken === undefined) continue;
    setOwn(result, name, put);
    // Options, or a list that is asked for them: what a city says takes the place of the other one.
    const other = name === 'options' ? 'optionsFrom' : name === 'optionsFrom' ? 'options' : '';
    if (!Object.hasOwn(changes, other)) Reflect.deleteProperty(result, other);
  }
  return result;
}

/** Something that is open only inside: of a list, the parts that the city names again. */
function inside(base: unknown, change: unknown, at: Place, may: May): unknown {
  if (!Array.isArray(base) || !Array.isArray(change))
    return isRecord(change) ? overridden(base, change, at, may) : base;
  const list = [...(base as readonly unknown[])];
  const names = list.map(nameOf);
  change.forEach((own: unknown, nth) => {
    const name = nameOf(own, nth);
    const to = names.indexOf(name);
    const place = [...at, name];
    const taken = may(place, to < 0 ? undefined : own);
    if (taken !== undefined && to < 0) list.push(own);
    else if (taken !== undefined && isRecord(own))
      list[to] = overridden(list[to], withoutName(own, name), place, may);
  });
  return list;
}

/** What a city says of a part of a list, without what the part is called. */
const withoutName = (own: Readonly<Record<string, unknown>>, name: string) =>
  Object.fromEntries(
    Object.entries(own).filter(
      ([word, value]) => !(value === name && ['name', 'id', 'value'].includes(word)),
    ),
  );
