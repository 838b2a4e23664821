import { conditionForms } from './condition-form.js';
import { jsonMistakes } from './json-mistakes.js';
import { mistake, type Mistake } from './mistake.js';
import { feeForms } from './fee-shape.js';
import { withoutNames } from './named-conditions.js';
import { formMistakes, readingOf, type ServiceReading } from './read-form.js';
import { questionForms } from './read-question.js';
import { ruleMistakes } from './read-rules.js';
import type { Service } from './service.js';
import { emailForms, resultForms } from './result-shape.js';
import { questionsOf } from './sources.js';

export type { Mistake, ServiceReading };

/** All steps and questions together: who has more asks in several services. */
const MOST = 1000;

/**
 * Reads a definition that came from outside (JSON): its form, and that nobody gets stuck in it. Says everything that is
 * wrong with it at once, up to 200 mistakes; what is no JSON, or too much of it, with its first place only. Never throws.
 */
export function readService(value: unknown): ServiceReading {
  const unreadable = jsonMistakes(value);
  if (unreadable.length > 0) return { mistakes: unreadable };
  try {
    const form = [
      ...formMistakes(value),
      ...questionForms(value),
      ...feeForms(value),
      ...resultForms(value),
      ...emailForms(value),
      ...conditionForms(value),
    ];
    if (form.length > 0) return readingOf(value, form);
    const { definition, mistakes } = withoutNames(value);
    return readingOf(
      definition,
      mistakes.length > 0 ? mistakes : sizeOrRules(definition as Service),
    );
  } catch {
    return {
      mistakes: mistake('(the definition)', 'cannot be read: it changes while it is read.'),
    };
  }
}

function sizeOrRules(service: Service): readonly Mistake[] {
  // Names of conditions make much of little.
  const much = [...jsonMistakes(service), ...conditionForms(service)];
  if (much.length > 0) return much;
  const size = service.steps.length + questionsOf(service).length;
  return size > MOST
    ? mistake('steps', `are too many with their questions: ${String(size)} of ${String(MOST)}.`)
    : ruleMistakes(service);
}
