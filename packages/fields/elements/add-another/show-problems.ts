import type { FieldElement } from '@stadtkit/element/field-element.js';
import { controlsIn } from './controls-in.js';

/** Shows what is wrong inside an entry, and puts the focus there. Says whether anything is. */
export function showProblems(entry: Element, list: FieldElement): boolean {
  const wrong = controlsIn(entry).find(
    (control) => !control.matches(':disabled') && !control.validity.valid,
  );
  if (!wrong) return false;
  const fields: Partial<FieldElement>[] = [...entry.querySelectorAll('[data-stadt-field]'), list];
  for (const field of fields) {
    const problem = field.check?.();
    if (problem) field.problem = problem;
  }
  if (fields.some(({ problem }) => problem)) wrong.focus();
  // Only the browser knows what is wrong; it says it in its own way.
  else wrong.reportValidity();
  return true;
}
