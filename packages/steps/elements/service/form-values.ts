import type { FieldElement } from '@stadtkit/element/field-element.js';
import type { AnswerValue } from '../../src/application.js';
import type { QuestionProblem } from '../../src/flow.js';
import type { Question } from '../../src/service.js';

export interface FormValues {
  readonly values: Readonly<Record<string, AnswerValue | undefined>>;
  /** What only the field itself can see, e.g. three boxes that are no date. */
  readonly problems: readonly QuestionProblem[];
}

/** What stands in a form, by question. A field that cannot be read gives no value, and says why. */
export function formValues(form: HTMLFormElement, questions: readonly Question[]): FormValues {
  const data = new FormData(form);
  const problems: QuestionProblem[] = [];
  const values: Record<string, AnswerValue | undefined> = {};
  for (const { name, kind } of questions) {
    const value = data.get(name);
    values[name] =
      kind === 'checkbox' ? value !== null : typeof value === 'string' ? value : undefined;
    const problem = fieldOf(form, name)?.check?.();
    if (problem) problems.push({ ...problem, question: name });
  }
  return { values, problems };
}

/** The field of a question, once its element is there. */
export const fieldOf = (root: ParentNode, name: string) =>
  root.querySelector<Partial<FieldElement> & HTMLElement>(`[data-question="${CSS.escape(name)}"]`);
