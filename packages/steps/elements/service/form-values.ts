import type { FieldElement } from '@stadtkit/element/field-element.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { AnswerValue } from '../../src/application.js';
import type { QuestionProblem } from '../../src/flow.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Question } from '../../src/service.js';

export interface FormValues {
  readonly values: Readonly<Record<string, AnswerValue | undefined>>;
  /** What only the field itself can see, e.g. three boxes that are no date. */
  readonly problems: readonly QuestionProblem[];
}

/** What stands in a form, by question, as its kind reads it. A field that gives no value says why. */
export function formValues(
  form: HTMLFormElement,
  questions: readonly Question[],
  locale: Locale,
): FormValues {
  const data = new FormData(form);
  return {
    values: Object.fromEntries(
      questions.map((question) => [
        question.name,
        kindOf(question.kind).read(data, question, locale),
      ]),
    ),
    problems: questions.flatMap(({ name }) =>
      problemsIn(form, name).map((problem) => ({ ...problem, question: name })),
    ),
  };
}

type Field = Partial<FieldElement> & HTMLElement;

/** The field of a question, once its element is there; or of one of its parts. */
export const fieldOf = (root: ParentNode, name: string, part?: unknown): Field | null => {
  const field = root.querySelector<Field>(`[data-question="${CSS.escape(name)}"]`);
  return typeof part === 'string'
    ? (partsIn(field).find((one) => one.dataset['questionPart'] === part) ?? field)
    : field;
};

const partsIn = (field: Field | null): readonly Field[] => [
  ...(field?.querySelectorAll<Field>('[data-question-part]') ?? []),
];

/** What the field of a question sees that is wrong: with the whole, or with each of its parts. */
export function problemsIn(root: ParentNode, name: string): readonly Problem[] {
  const field = fieldOf(root, name);
  const whole = field?.check?.();
  if (whole) return [whole];
  return partsIn(field).flatMap((one) => {
    const problem = one.check?.();
    const part = one.dataset['questionPart'] ?? '';
    return problem ? [{ ...problem, data: { ...problem.data, part } }] : [];
  });
}
