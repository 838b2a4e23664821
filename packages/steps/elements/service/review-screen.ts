import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { entriesIn, type AnswerValue } from '../../src/answer-value.js';
import { applicable } from '../../src/applicable.js';
import { askedOf } from '../../src/entries.js';
import { applying, asked } from '../../src/flow.js';
import type { CheckedEntry, CheckedRow, EntryPlace } from '../check-answers/check-answers.js';
import { checksNotice } from './checks-notice.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Question } from '../../src/service.js';
import { answerWords } from '../../src/words.js';
import { field } from './fields.js';
import { dueIn, heading } from './pieces.js';
import type { View } from './view.js';

/** A note was read where it stood. */
const isAnswered = ({ kind }: Question): boolean => kindOf(kind).asks;

/** A question with its answer; of several, each entry with its own. */
function rowsOf(
  question: Question,
  { service, application, now, locale }: View,
): readonly (CheckedRow | CheckedEntry)[] {
  const answer = application.answers[question.name];
  const rowOf = (asked: Question, value: AnswerValue | undefined): CheckedRow => ({
    question: textIn(asked.label, locale),
    answer: answerWords(asked, value, locale),
    from: answer?.from ?? 'typed',
  });
  const entries = question.questions && entriesIn(answer?.value);
  if (!entries) return [rowOf(question, answer?.value)];
  const around = applicable(service, application, now);
  return entries.map((entry, at) => ({
    title: `${textIn(question.entry ?? question.label, locale)} ${String(at + 1)}`,
    rows: askedOf(question, entry, around)
      .filter(isAnswered)
      .map((inner) => rowOf(inner, entry[inner.name])),
    at: { question: question.name, entry: at },
  }));
}

/** Everything at one glance before it is sent (§ 9a OZG). */
export function reviewScreen(view: View): TemplateResult {
  const { step, service, application, now, locale, words, actions, busy } = view;
  const steps = service.steps
    .filter(({ kind }) => kind === 'questions')
    .map((one) => {
      return {
        step: one.name,
        title: textIn(one.title, locale),
        changeable: asked(service, one, application, now).some(isAnswered),
        rows: applying(service, one, application, now)
          .filter(isAnswered)
          .flatMap((question) => rowsOf(question, view)),
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
