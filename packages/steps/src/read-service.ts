import type { Mistake } from './mistake.js';
import { readForm, readingOf, type ServiceReading } from './read-form.js';
import { ruleMistakes } from './read-rules.js';

export type { Mistake, ServiceReading };

/**
 * Reads a definition that came from outside (JSON): its form, and that nobody gets stuck in it. Says everything that is
 * wrong with it at once, up to 200 mistakes; never throws.
 */
export function readService(value: unknown): ServiceReading {
  const form = readForm(value);
  return form.service ? readingOf(value, ruleMistakes(form.service)) : form;
}
