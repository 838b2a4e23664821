import { partsOfDate } from '@stadtkit/kinds/parts-of-date.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionProblem } from '../../../src/flow.js';
import { partOf, problemOf, type Put } from './put.js';

interface Boxes {
  readonly name: string;
  readonly text: string;
  readonly label: string;
  readonly hint?: Put['hint'];
  readonly after?: Put['purpose'];
  readonly problem: QuestionProblem | undefined;
  /** Which end of a range. */
  readonly end?: 'from' | 'to';
}

/** Three boxes. The date to begin with, by attribute: what was typed since then stays, also when it is no date. */
function boxes(
  { question, view, sentences }: Put,
  { name, text, label, hint = nothing, after = nothing, problem, end }: Boxes,
): TemplateResult {
  const { kind, required = false, past = false, future = false, min, max, autocomplete } = question;
  const isPartial = kind === 'partial-date';
  const parts = partsOfDate(text);
  const box = (part: 'day' | 'month' | 'year') =>
    html`<label
      >${view.words.date[part]}
      <input
        name=${`${name}-${part}`}
        data-part=${part}
        value=${parts[part] || nothing}
        inputmode="numeric"
        autocomplete=${autocomplete ? `${autocomplete}-${part}` : 'off'}
        ?required=${required && (part === 'year' || !isPartial)}
    /></label>`;
  return html`<stadt-date-field
    data-question=${end ? nothing : question.name}
    data-question-part=${end ?? nothing}
    data-end=${end ?? nothing}
    iso-name=${name}
    value=${text || nothing}
    min=${min ?? nothing}
    max=${max ?? nothing}
    .sentences=${sentences}
    .problem=${problem}
    ?partial=${isPartial}
    ?past=${past}
    ?future=${future}
    ?required=${required}
    ><fieldset>
      <legend>${label}</legend>
      ${hint}
      <div data-parts>${box('day')} ${box('month')} ${box('year')}</div>
    </fieldset>
    ${after}</stadt-date-field
  >`;
}

export const dateMarkup = (put: Put): TemplateResult => {
  const { question, text, label, hint, problem, purpose } = put;
  return boxes(put, { name: question.name, text, label, hint, problem, after: purpose });
};

export const dateRangeMarkup = (put: Put): TemplateResult => {
  const { question, view, value, sentences, problem, label, hint, purpose } = put;
  const end = (end: 'from' | 'to') =>
    boxes(put, {
      name: `${question.name}-${end}`,
      text: partOf(value, end),
      label: view.words.ends[end],
      problem: problemOf(put, end),
      end,
    });
  return html`<stadt-date-range
    data-question=${question.name}
    .sentences=${sentences}
    .problem=${problem}
    ><fieldset>
      <legend>${label}</legend>
      ${hint}
      <div data-ends>${end('from')} ${end('to')}</div>
    </fieldset>
    ${purpose}</stadt-date-range
  >`;
};
