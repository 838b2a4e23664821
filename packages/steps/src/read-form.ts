import { mistake, type Mistake } from './mistake.js';
import { isRecord } from './is-record.js';
import type { Service } from './service.js';
import { serviceShape } from './service-shape.js';
import { fits } from './shape.js';

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

/** What is wrong with the form of a definition, except of its questions and fees. */
export const formMistakes = (value: unknown): readonly Mistake[] => fits(value, serviceShape, '');

/**
 * Reads only the form of a definition that a gateway hands out: enough to show its first step. What is asked later, and
 * what must hold between its parts, `readService` says. Never throws.
 */
export function readForm(value: unknown): ServiceReading {
  try {
    const named = ['conditions', 'facts'].flatMap((name) =>
      isRecord(value) && name in value ? mistake(name, 'must be read by `readService` first.') : [],
    );
    return readingOf(value, [...formMistakes(value), ...named]);
  } catch {
    return {
      mistakes: mistake('(the definition)', 'cannot be read.'),
    };
  }
}
