import { isRecord } from './is-record.js';
import { mistake, type Mistake } from './mistake.js';
import { ruleMistakes } from './read-rules.js';
import type { Service } from './service.js';
import { serviceShape, type Shape } from './service-shape.js';

export type { Mistake };

export type ServiceReading =
  | { readonly service: Service; readonly mistakes?: never }
  | { readonly mistakes: readonly Mistake[]; readonly service?: never };

/** So many mistakes are said at once; whoever has more reads again when these are mended. */
const MOST = 200;

/**
 * Reads a definition that came from outside (JSON): its form, and that nobody gets stuck in it. Says everything that is
 * wrong with it at once, up to 200 mistakes; never throws.
 */
export function readService(value: unknown): ServiceReading {
  const wrong = fits(value, serviceShape, '');
  const mistakes = wrong.length > 0 ? wrong : ruleMistakes(value as Service);
  if (mistakes.length === 0) return { service: value as Service };
  const more = mistakes.length - MOST;
  return {
    mistakes: [
      ...mistakes.slice(0, MOST),
      ...(more > 0 ? mistake('(the definition)', `has ${String(more)} more mistakes.`) : []),
    ],
  };
}

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
