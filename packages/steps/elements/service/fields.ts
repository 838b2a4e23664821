import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { QuestionProblem } from '../../src/flow.js';
import type { Question } from '../../src/service.js';
import type { View } from './view.js';

/** The field for a question: native controls written out, wrapped by the element of the kind. */
export function field(question: Question, view: View): TemplateResult {
  return html`${keyed(question.name, byKind(question, view))}`;
}

function byKind(question: Question, view: View): TemplateResult {
  const { name, kind, required } = question;
  const problem = view.problems.find((one) => one.question === name);
  const value = view.application.answers[name]?.value;
  const text = typeof value === 'string' ? value : '';
  const label = textIn(question.label, view.locale);
  const hint = question.hint
    ? html`<p data-hint>${textIn(question.hint, view.locale)}</p>`
    : nothing;
  const input = html`<input
    id=${`q-${name}`}
    name=${name}
    .value=${text}
    ?required=${required}
    autocomplete=${question.autocomplete ?? 'off'}
    inputmode=${kind === 'postal-code' ? 'numeric' : nothing}
    data-max-length=${question.maxLength ?? nothing}
    spellcheck="false"
  />`;

  switch (kind) {
    case 'name':
      return html`<stadt-name-field data-question=${name} .problem=${problem}
        ><label for=${`q-${name}`}>${label}</label
        >${hint}${input}${purpose(question, view)}</stadt-name-field
      >`;
    case 'text':
    case 'postal-code':
    case 'access-code':
      return html`<stadt-text-field data-question=${name} .problem=${problem}
        ><label for=${`q-${name}`}>${label}</label
        >${hint}${input}${purpose(question, view)}</stadt-text-field
      >`;
    case 'date':
    case 'partial-date':
      return dateField(question, view, { label, hint, text, problem });
    case 'choice':
      return html`<stadt-choice-group tiles data-question=${name} .problem=${problem}
        ><fieldset>
          <legend>${label}</legend>
          ${hint}
          ${question.options?.map(
            (option) =>
              html`<label
                ><input
                  type="radio"
                  name=${name}
                  value=${option.value}
                  .checked=${option.value === value}
                  ?required=${required}
                /><span>${textIn(option.label, view.locale)}</span>${
                  option.hint
                    ? html`<small data-hint>${textIn(option.hint, view.locale)}</small>`
                    : nothing
                }</label
              >`,
          )}
        </fieldset>
        ${purpose(question, view)}</stadt-choice-group
      >`;
    case 'select':
      return html`<stadt-select-field data-question=${name} .problem=${problem}
        ><label for=${`q-${name}`}>${label}</label>${hint}<select
          id=${`q-${name}`}
          name=${name}
          ?required=${required}
        >
          <option value="">${view.words.choose}</option>
          ${question.options?.map(
            (option) =>
              html`<option value=${option.value} ?selected=${option.value === value}>
                ${textIn(option.label, view.locale)}
              </option>`,
          )}</select
        >${purpose(question, view)}</stadt-select-field
      >`;
    case 'checkbox':
      return html`<stadt-checkbox data-question=${name} .problem=${problem}
        ><label
          ><input
            type="checkbox"
            name=${name}
            value="true"
            .checked=${value === true}
            ?required=${required}
          /><span>${label}</span></label
        >${hint}</stadt-checkbox
      >`;
  }
}

/** What every field is made of. */
interface Parts {
  readonly label: string;
  readonly hint: TemplateResult | typeof nothing;
  readonly text: string;
  readonly problem: QuestionProblem | undefined;
}

function dateField(question: Question, view: View, { label, hint, text, problem }: Parts) {
  const { name, kind, required, past, autocomplete } = question;
  const box = (part: 'day' | 'month' | 'year') =>
    html`<label
      >${view.words.date[part]}
      <input
        name=${`${name}-${part}`}
        data-part=${part}
        inputmode="numeric"
        autocomplete=${autocomplete ? `${autocomplete}-${part}` : 'off'}
        ?required=${required && (part === 'year' || kind === 'date')}
    /></label>`;
  // The date to begin with, by attribute: what was typed since then stays, also when it is no date.
  return html`<stadt-date-field
    data-question=${name}
    iso-name=${name}
    value=${text || nothing}
    .problem=${problem}
    ?partial=${kind === 'partial-date'}
    ?past=${past}
    ?required=${required}
    ><fieldset>
      <legend>${label}</legend>
      ${hint}
      <div data-parts>${box('day')} ${box('month')} ${box('year')}</div>
    </fieldset>
    ${purpose(question, view)}</stadt-date-field
  >`;
}

const purpose = ({ purpose: why, legalBasis, retention }: Question, { locale }: View) =>
  html`<stadt-purpose legal-basis=${legalBasis} retention=${retention}
    >${textIn(why, locale)}</stadt-purpose
  >`;
