import { textIn, type Locale, type LocalText } from '@stadtkit/kinds/locale.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerParts, AnswerValue } from '../../../src/answer-value.js';
import type { QuestionProblem } from '../../../src/flow.js';
import { kindOf } from '../../../src/question-kinds.js';
import { saidOf } from '../../../src/said-of.js';
import type { Question } from '../../../src/service.js';
import type { View } from '../view.js';

/** A question that is put, with what every field is made of. */
export interface Put {
  readonly question: Question;
  readonly view: View;
  readonly value: AnswerValue | undefined;
  /** What is wrong with the whole answer. */
  readonly problem: QuestionProblem | undefined;
  /** What is wrong with it or with its parts. */
  readonly problems: readonly QuestionProblem[];
  /** What the definition says of problems, in place of the general sentences. */
  readonly sentences: Readonly<Partial<Record<Problem['code'], string>>> | undefined;
  readonly label: string;
  readonly hint: TemplateResult | typeof nothing;
  /** Help with it, and why it is asked. */
  readonly purpose: TemplateResult | typeof nothing;
  /** What stands in the control of an answer that is a text. */
  readonly text: string;
}

/** What was answered, and what is wrong with it. */
type Given = Pick<Put, 'value' | 'problems'>;

/** What stands in the application about a question. */
const givenFor = ({ name }: Question, { application, problems }: View): Given => ({
  value: application.answers[name]?.value,
  problems: problems.filter((one) => one.question === name),
});

export function putOf(
  question: Question,
  view: View,
  { value, problems }: Given = givenFor(question, view),
): Put {
  const { locale } = view;
  const { written } = kindOf(question.kind);
  const text = typeof value === 'string' ? value : '';
  return {
    question,
    view,
    value,
    problem: problems.find(isOf(undefined)),
    problems,
    sentences: sentencesIn(question, locale),
    label: textIn(question.label, locale),
    hint: question.hint ? html`<p data-hint>${textIn(question.hint, locale)}</p>` : nothing,
    purpose: purpose(question, view),
    text: text && written ? written(question, text, locale) : text,
  };
}

/** The same object each time: a field that is told nothing new has nothing to draw. */
const sentences = new WeakMap<object, Map<Locale, Put['sentences']>>();

function sentencesIn(question: Question, locale: Locale): Put['sentences'] {
  const { problems, rules } = question;
  if (!problems && !rules) return undefined;
  const known = sentences.get(question) ?? new Map<Locale, Put['sentences']>();
  sentences.set(question, known);
  const all = saidOf(question).map(([code, text]) => [code, textIn(text, locale)]);
  if (!known.has(locale)) known.set(locale, Object.fromEntries(all) as Put['sentences']);
  return known.get(locale);
}

const purpose = (question: Question, { locale }: View) => {
  const { help, purpose: why, legalBasis, retention } = question;
  return help || why
    ? html`<stadt-purpose legal-basis=${legalBasis ?? ''} retention=${retention ?? ''}
        >${help ? paragraphsOf(help, locale).map((one) => html`<p slot="help">${one}</p>`) : nothing}${why ? textIn(why, locale) : nothing}</stadt-purpose
      >`
    : nothing;
};

/** A text with an empty line between its paragraphs. */
export const paragraphsOf = (text: LocalText, locale: Locale): readonly string[] =>
  textIn(text, locale).split(/\n\s*\n/);

/** One part of an answer that has several. */
export const partOf = (value: AnswerValue | undefined, part: string): string =>
  typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, part)
    ? ((value as AnswerParts)[part] ?? '')
    : '';

const isOf =
  (part: string | undefined) =>
  ({ data }: QuestionProblem): boolean =>
    data?.['part'] === part;

/** What is wrong with one part. */
export const problemOf = ({ problems }: Put, part: string): QuestionProblem | undefined =>
  problems.find(isOf(part));
