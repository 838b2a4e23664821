import { dateWords } from '@stadtkit/kinds/date-words.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { field } from './fields.js';
import { officeQuestion } from './office-question.js';
import { notice } from './pieces.js';
import { withNumber } from './receipt-parts.js';
import type { View } from './view.js';

/** What became of it, in a few words: what a screen reader says when it comes by itself. */
export function outcomeSaid(view: View): TemplateResult | typeof nothing {
  const { outcome, locale, words } = view;
  const { office } = words;
  const late = tooLate(view);
  const on = (date: string): TemplateResult => html`<p>${office.on(dateWords(date, locale))}</p>`;
  switch (outcome?.status) {
    case undefined:
    case 'waiting':
    case 'issued':
      return html`${late} ${waits(view)}`;
    case 'asked':
      return html`${late}
        <h3>${office.asked.title}</h3>
        <p>${office.asked.until(dateWords(outcome.until, locale))}</p>`;
    case 'refused':
      return html`${late}
        <h3>${office.refused.title}</h3>
        ${on(outcome.on)}`;
    case 'decided':
      return html`${late}
        <h3>${office.decided}</h3>
        ${on(outcome.on)}`;
    case 'withdrawn':
      return html`<h3>${office.withdraw.done}</h3>`;
  }
}

/** That what was sent last came too late. */
function tooLate({ outcome, words: { office } }: View): TemplateResult | typeof nothing {
  if (!outcome?.tooLate) return nothing;
  return notice('warn', outcome.tooLate === 'answer' ? office.over : office.withdraw.tooLate);
}

/** On whom it waits, or that a licence is there. Of what is decided later, only what the citizen has done. */
function waits({ service: { result }, outcome, words, locale }: View): TemplateResult {
  if (result.type === 'licence' && outcome?.status === 'issued')
    return html`<p>${textIn(result.here, locale)}</p>`;
  const { on, answered } =
    outcome?.status === 'waiting' ? outcome : { on: undefined, answered: undefined };
  const who =
    result.type !== 'licence'
      ? undefined
      : on && on !== 'issuer'
        ? words.result.waiting[on]
        : textIn(result.issuing, locale);
  return html`${answered ? notice('good', words.office.answered) : nothing}
  ${who ? html`<p>${who}</p>` : nothing}`;
}

/** Where a question would stand, while the office is at work. */
export const lookHere = ({ outcome, words }: View): TemplateResult | typeof nothing =>
  outcome?.status === 'waiting' && outcome.on === 'office'
    ? html`<p>${words.office.lookHere}</p>`
    : nothing;

/** What a clerk wrote, as text and nothing else; or whom to ask where it cannot be read. */
export function letter(view: View): TemplateResult | typeof nothing {
  const { outcome, words } = view;
  const { office } = words;
  if (outcome?.status === 'withdrawn')
    return paid(view) ? html`<p>${office.withdraw.fees}</p>` : nothing;
  if (!outcome || !('on' in outcome) || outcome.status === 'waiting') return nothing;
  const { message } = outcome;
  const next = outcome.status === 'refused' ? html`<p>${office.refused.next}</p>` : nothing;
  if (message === undefined)
    return html`<p>${withNumber(view, office.noLetter)}</p>
      ${next}`;
  // In the language of the office, whatever language the screen is in.
  const lines = message.split(/\n+/).filter((line) => line.trim() !== '');
  return html`<stadt-notice kind="info"
      ><p class="strong">${office.writes}</p>
      ${lines.map((line) => html`<p lang="de" dir="auto">${line}</p>`)}</stadt-notice
    >
    ${next}`;
}

const paid = ({ application: { payment } }: View): boolean => payment?.status === 'paid';

/** In which the citizen answers; a new one for each question. */
export const answerForm = (view: View, question: string): TemplateResult => {
  const { words, busy, actions } = view;
  return html`${keyed(
    question,
    html`<form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.answerOffice(event.currentTarget as HTMLFormElement);
      }}
      @input=${(event: Event) => {
        actions.mend(event.currentTarget as HTMLFormElement, event.target as Element);
      }}
    >
      ${field(officeQuestion(words), view)}
      <div class="actions">
        <stadt-action
          ><button aria-disabled=${busy}>${words.office.asked.send}</button></stadt-action
        >
      </div>
    </form>`,
  )}`;
};
