import type { FieldElement } from '@stadtkit/element/field-element.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { inEntry, placeOf } from '../../src/entries.js';
import type { QuestionProblem } from '../../src/flow.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Question } from '../../src/service.js';
import type { FormValues } from '../../src/session/answering.js';
import type { EntryPlace } from '../check-answers/check-answers.js';

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

/** Where something is wrong. */
type Place = Pick<QuestionProblem, 'question' | 'data'>;

/** The field of a question, once its element is there; of one of its parts, or in one of its entries. */
export function fieldOf(root: ParentNode, at: Place): Field | null {
  const whole = fieldNamed(root, at.question);
  const place = placeOf(at);
  const entry = place && entriesOf(whole)[place.entry];
  const field = entry ? fieldsIn(entry).find((one) => nameIn(one) === place.of) : whole;
  const part = at.data?.['part'];
  return (
    partsIn(field ?? null).find((one) => one.dataset['questionPart'] === part) ?? field ?? whole
  );
}

const fieldNamed = (root: ParentNode, name: string): Field | null =>
  root.querySelector<Field>(`[data-question="${CSS.escape(name)}"]`);

/** Puts the focus to what somebody answered, or can answer. */
export function focusAnswer(root: ParentNode, question: string): void {
  const field = fieldNamed(root, question);
  const chosen = field?.querySelector<HTMLElement>('input:checked');
  (chosen ?? field?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
}

/** The entries of a list that are shown, in their order. */
const entriesOf = (field: Field | null): readonly HTMLElement[] =>
  [...(field?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])].filter(({ hidden }) => !hidden);

const fieldsIn = (entry: Element): readonly Field[] => [
  ...entry.querySelectorAll<Field>('[data-question]'),
];

/** Puts the focus into an entry, unfolded as by its own button. */
export async function openEntry(root: ParentNode, { question, entry }: EntryPlace): Promise<void> {
  const list = fieldNamed(root, question);
  if (!list) return;
  await customElements.whenDefined(list.localName);
  await list.updateComplete;
  const shown = entriesOf(list)[entry];
  const button = shown?.querySelector<HTMLElement>('[data-toggle]');
  if (shown?.hasAttribute('data-closed')) button?.click();
  else shown?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
  shown?.scrollIntoView({ block: 'start' });
}

/** The name of a question in its entry: `dogs-3-breed` is the breed. */
const nameIn = ({ dataset }: HTMLElement): string => dataset['question']?.split('-').at(-1) ?? '';

const partsIn = (field: Field | null): readonly Field[] => [
  ...(field?.querySelectorAll<Field>('[data-question-part]') ?? []),
];

/** The questions that an element stands in: one, or one of an entry and that of its list. */
export function questionsAround(element: Element): readonly string[] {
  const field = element.closest<HTMLElement>('[data-question]');
  if (!field) return [];
  return [
    field.dataset['question'] ?? '',
    ...(field.parentElement ? questionsAround(field.parentElement) : []),
  ];
}

/** What the field of a question sees that is wrong: with the whole, or with each of its parts, or in each of its entries. */
export function problemsIn(root: ParentNode, name: string): readonly Problem[] {
  const field = fieldNamed(root, name);
  const whole = field?.check?.();
  if (whole) return [whole];
  const entries = entriesOf(field);
  if (entries.length > 0)
    return entries.flatMap((entry, at) =>
      fieldsIn(entry).flatMap((one) =>
        problemsIn(entry, one.dataset['question'] ?? '').map((problem) =>
          inEntry(problem, { entry: at, of: nameIn(one) }),
        ),
      ),
    );
  return partsIn(field).flatMap((one) => {
    const problem = one.check?.();
    const part = one.dataset['questionPart'] ?? '';
    return problem ? [{ ...problem, data: { ...problem.data, part } }] : [];
  });
}
