import { isRecord } from './is-record.js';
import { mistake, type Mistake } from './mistake.js';
import type { Service } from './service.js';
import { serviceShape, type Shape } from './service-shape.js';

export type ServiceReading =
  | { readonly service: Service; readonly mistakes?: never }
  | { readonly mistakes: readonly Mistake[]; readonly service?: never };

/** So many mistakes are said at once; whoever has more reads again when these are mended. */
const MOST = 200;

/** What came of reading: the definition, or what is wrong with it. */
export function readingOf(value: unknown, mistakes: readonly Mistake[]): ServiceReading {
  if (mistakes.length === 0) return { service: value as Service };
  const more = mistakes.length - MOST;
  return {
    mistakes: [
      ...mistakes.slice(0, MOST),
      ...(more > 0 ? mistake('(the definition)', `has ${String(more)} more mistakes.`) : []),
    ],
  };
}

/**
 * Reads only the form of a definition: enough to show its first step. What must hold between its parts, `readService`
 * says. Never throws.
 */
export const readForm = (value: unknown): ServiceReading =>
  readingOf(value, fits(value, serviceShape, ''));

function fits(value: unknown, shape: Shape, path: string): readonly Mistake[] {
  const says = (text: string): Mistake[] => mistake(path || '(the definition)', text);
  if (typeof shape === 'function') {
    const text = shape(value);
    return text === undefined ? [] : says(text);
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return says('must be a list.');
    return value.flatMap((one, at) => fits(one, shape[0] as Shape, `${path}[${String(at)}]`));
  }
  if (!isRecord(value)) return says('must be an object.');
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  const names = Object.keys(shape).map((name) => name.replace('?', ''));
  const unknown = Object.keys(value)
    .filter((name) => !names.includes(name))
    .flatMap((name) =>
      mistake(at(name.slice(0, 100)), `is not known here. Known: ${names.join(', ')}.`),
    );
  const found = Object.entries(shape).flatMap(([key, inner]) => {
    const name = key.replace('?', '');
    if (Object.hasOwn(value, name) && value[name] !== undefined)
      return fits(value[name], inner, at(name));
    return key.endsWith('?') ? [] : mistake(at(name), 'is missing.');
  });
  return [...unknown, ...found];
}
