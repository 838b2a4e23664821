import { conditionForms } from './condition-form.js';
import type { Mistake } from './mistake.js';
import { formMistakes, readingOf, type ServiceReading } from './read-form.js';
import { questionForms } from './read-question.js';
import { ruleMistakes } from './read-rules.js';
import type { Service } from './service.js';

export type { Mistake, ServiceReading };

/**
 * Reads a definition that came from outside (JSON): its form, and that nobody gets stuck in it. Says everything that is
 * wrong with it at once, up to 200 mistakes; never throws.
 */
export function readService(value: unknown): ServiceReading {
  const form = [...formMistakes(value), ...questionForms(value), ...conditionForms(value)];
  return readingOf(value, form.length > 0 ? form : ruleMistakes(value as Service));
}
