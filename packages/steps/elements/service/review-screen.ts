import { textIn, type Locale } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { entriesIn } from '../../src/answer-value.js';
import { applicable, type Applicable } from '../../src/applicable.js';
import type { Answer } from '../../src/application.js';
import { isComputed } from '../../src/computed.js';
import { askedOf } from '../../src/entries.js';
import { applying, asked } from '../../src/flow.js';
import type { CheckedEntry, CheckedRow, EntryPlace } from '../check-answers/check-answers.js';
import { checksNotice } from './checks-notice.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Question } from '../../src/service.js';
import { answerWords, valueWords } from '../../src/words.js';
import { field } from './fields.js';
import { dueIn } from './due-in.js';
import { heading } from './pieces.js';
import type { View } from './view.js';

/** A note was read where it stood. */
const isAnswered = ({ kind }: Question): boolean => kindOf(kind).asks;

const rowOf = (question: Question, answer: Answer | undefined, locale: Locale): CheckedRow => ({
  question: textIn(question.label, locale),
  answer: answerWords(question, answer?.value, locale),
  from: answer?.from ?? 'typed',
});

/** What is computed is said like an answer. */
const isSaid = (question: Question, found: Applicable): boolean =>
  isAnswered(question) || (kindOf(question.kind).computes === true && isComputed(question, found));

const valueRow = (question: Question, found: Applicable, locale: Locale): CheckedRow => ({
  question: textIn(question.label, locale),
  answer: valueWords(question, found, locale),
  from: 'typed',
});

/** The entries of a question that asks for several, each with its answers. */
function entriesOf(question: Question, view: View): readonly CheckedEntry[] {
  const { service, application, now, locale } = view;
  const around = applicable(service, application, now);
  return (entriesIn(application.answers[question.name]?.value) ?? []).map((entry, at) => ({
    title: `${textIn(question.entry ?? question.label, locale)} ${String(at + 1)}`,
    rows: askedOf(question, entry, around)
      .filter(isAnswered)
      .map((inner) => {
        const value = entry[inner.name];
        return rowOf(inner, value === undefined ? value : { value, from: 'typed' }, locale);
      }),
    at: { question: question.name, entry: at },
  }));
}

/** Everything at one glance before it is sent (§ 9a OZG). */
export function reviewScreen(view: View): TemplateResult {
  const { step, service, application, now, locale, words, actions, busy } = view;
  const found = applicable(service, application, now);
  const steps = service.steps
    .filter(({ kind }) => kind === 'questions')
    .map((one) => {
      const questions = applying(service, one, application, now).filter((question) =>
        isSaid(question, found),
      );
      const isSeveral = ({ name, questions: inner }: Question): boolean =>
        inner !== undefined && application.answers[name] !== undefined;
      return {
        step: one.name,
        title: textIn(one.title, locale),
        changeable: asked(service, one, application, now).some(isAnswered),
        rows: questions
          .filter((question) => !isSeveral(question))
          .map((question) =>
            kindOf(question.kind).computes
              ? valueRow(question, found, locale)
              : rowOf(question, application.answers[question.name], locale),
          ),
        entries: questions.filter(isSeveral).flatMap((question) => entriesOf(question, view)),
      };
    });
  return html`
    ${heading(view, textIn(step.title, locale))}
    ${step.intro ? html`<p>${textIn(step.intro, locale)}</p>` : nothing}
    <stadt-check-answers
      .steps=${steps}
      heading-level=${view.headingLevel + 1}
      @stadt-change-answers=${(event: Event & { step: string; entry?: EntryPlace }) => {
        actions.open(event.step, event.entry);
      }}
    ></stadt-check-answers>
    <stadt-fees .due=${dueIn(view)}></stadt-fees>
    ${checksNotice(view)}
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.send(event.currentTarget as HTMLFormElement);
      }}
    >
      ${asked(service, step, application, now).map((question) => field(question, view))}
      <div class="actions">
        <stadt-action><button aria-disabled=${busy}>${words.send}</button></stadt-action>
      </div>
    </form>
  `;
}
