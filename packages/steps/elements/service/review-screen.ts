import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { applying, asked } from '../../src/flow.js';
import { checksNotice } from './checks-notice.js';
import { kindOf } from '../../src/question-kinds.js';
import type { Question } from '../../src/service.js';
import { answerWords } from '../../src/words.js';
import { field } from './fields.js';
import { dueIn } from './due-in.js';
import { heading } from './pieces.js';
import type { View } from './view.js';

/** A note was read where it stood. */
const isAnswered = ({ kind }: Question): boolean => kindOf(kind).asks;

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
          .map((question) => {
            const answer = application.answers[question.name];
            return {
              question: textIn(question.label, locale),
              answer: answerWords(question, answer?.value, locale),
              from: answer?.from ?? 'typed',
            };
          }),
      };
    });
  return html`
    ${heading(view, textIn(step.title, locale))}
    ${step.intro ? html`<p>${textIn(step.intro, locale)}</p>` : nothing}
    <stadt-check-answers
      .steps=${steps}
      heading-level=${view.headingLevel + 1}
      @stadt-change-answers=${(event: Event & { step: string }) => {
        actions.open(event.step);
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
