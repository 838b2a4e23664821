import { isRecord } from '@stadtkit/steps/is-record.js';

/** A place in a definition: the names that lead there, from the outside in. */
export type Place = readonly string[];

/**
 * Reads a place as files write it: names with slashes between them; a slash in a name is `~1`, a tilde `~0`
 * (RFC 6901, section 3).
 */
export const placeOf = (written: string): Place =>
  written.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

const written = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** What something in a list is called. */
export function nameOf(value: unknown, at: number): string {
  if (isRecord(value))
    for (const word of ['name', 'id', 'value']) {
      const name = value[word];
      if (typeof name === 'string') return name;
    }
  return String(at);
}

/**
 * Where a mistake or a finding is, by names instead of numbers, as the files write places: `steps[2].title` is
 * `steps/person/title`. A number stays where there is no name, and where the name is that of another one before it.
 */
export function placeAt(definition: unknown, path: string): string {
  let holder: unknown = definition;
  return path
    .split(/\.|(?=\[\d+\])/)
    .map((part) => {
      const at = /^\[(\d+)\]$/.exec(part)?.[1];
      if (at === undefined || !Array.isArray(holder)) {
        holder = isRecord(holder) && Object.hasOwn(holder, part) ? holder[part] : undefined;
        return at ?? part;
      }
      const list: readonly unknown[] = holder;
      const nth = Number(at);
      holder = list[nth];
      const name = nameOf(holder, nth);
      return list.findIndex((one, place) => nameOf(one, place) === name) === nth
        ? written(name)
        : at;
    })
    .join('/');
}
