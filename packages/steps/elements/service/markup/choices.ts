import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { html as htmlOf, literal, type StaticValue } from 'lit/static-html.js';
import { optionsOn } from '../../../src/options-on.js';
import { listedAnswer } from '../../../src/question-kinds/combobox.js';
import type { Option } from '../../../src/service.js';
import type { Put } from './put.js';

interface Offered {
  readonly type: 'radio' | 'checkbox';
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly alone?: boolean | undefined;
}

const optionsFor = ({ question, view }: Put): readonly Option[] =>
  optionsOn(question, view.now.today);

const offered = ({ question, view }: Put, option: Option) => ({
  value: option.value,
  label: textIn(option.label, view.locale),
  hint: option.hint && textIn(option.hint, view.locale),
  alone: option.alone,
  name: question.name,
});

/** One answer to tick: its native control, what it says, and its hint. */
const tick = (
  { question }: Put,
  { type, value, label, hint, checked, alone = false }: Offered,
): TemplateResult =>
  html`<label
    ><input
      type=${type}
      name=${question.name}
      value=${value}
      .checked=${checked}
      ?required=${type === 'radio' && (question.required ?? false)}
      ?data-exclusive=${alone}
    /><span>${label}</span>${hint ? html`<small data-hint>${hint}</small>` : nothing}</label
  >`;

export const choiceMarkup = (put: Put): TemplateResult => {
  const { question, problem, sentences, label, hint, purpose, value } = put;
  return html`<stadt-choice-group
    tiles
    data-question=${question.name}
    .sentences=${sentences}
    .problem=${problem}
    ><fieldset>
      <legend>${label}</legend>
      ${hint}
      ${optionsFor(put).map((option) =>
        tick(put, { ...offered(put, option), type: 'radio', checked: option.value === value }),
      )}
    </fieldset>
    ${purpose}</stadt-choice-group
  >`;
};

export const choicesMarkup = (put: Put): TemplateResult => {
  const { question, problem, sentences, label, hint, purpose, value } = put;
  const { name, required, atLeast = 1, atMost } = question;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  return html`<stadt-choice-group
    data-question=${name}
    data-at-least=${required ? atLeast : nothing}
    data-at-most=${atMost ?? nothing}
    .sentences=${sentences}
    .problem=${problem}
    ><fieldset>
      <legend>${label}</legend>
      ${hint}
      ${optionsFor(put).map((option) =>
        tick(put, {
          ...offered(put, option),
          type: 'checkbox',
          checked: chosen.includes(option.value),
        }),
      )}
    </fieldset>
    ${purpose}</stadt-choice-group
  >`;
};

export const yesNoMarkup = (put: Put): TemplateResult => {
  const { question, view, problem, sentences, label, hint, purpose, value } = put;
  const { yes, no } = view.words;
  return html`<stadt-yes-no
    data-question=${question.name}
    .sentences=${sentences}
    .problem=${problem}
    ><fieldset>
      <legend>${label}</legend>
      ${hint} ${tick(put, { type: 'radio', value: 'yes', label: yes, checked: value === true })}
      ${tick(put, { type: 'radio', value: 'no', label: no, checked: value === false })}
    </fieldset>
    ${purpose}</stadt-yes-no
  >`;
};

export const selectMarkup =
  (tag: StaticValue) =>
  (put: Put): TemplateResult => {
    const { question, view, problem, sentences, label, hint, purpose, value } = put;
    const { name, required = false, autocomplete } = question;
    return htmlOf`<${tag} data-question=${name} .sentences=${sentences} .problem=${problem}
      ><label for=${`q-${name}`}>${label}</label>${hint}<select
        id=${`q-${name}`}
        name=${name}
        ?required=${required}
        autocomplete=${autocomplete ?? nothing}
      >
        <option value="">${view.words.choose}</option>
        ${optionsFor(put).map(
          (option) =>
            html`<option value=${option.value} ?selected=${option.value === value}>
              ${textIn(option.label, view.locale)}
            </option>`,
        )}</select
      >${purpose}</${tag}
    >`;
  };

const localCombobox = selectMarkup(literal`stadt-combobox-field`);

/** Found while somebody types, in a list that only the city's server has; the value of what was chosen stands beside it. */
export const comboboxMarkup = (put: Put): TemplateResult => {
  const { question, view, problem, sentences, label, hint, purpose, value } = put;
  const { name, required = false, autocomplete, optionsFrom } = question;
  if (!optionsFrom) return localCombobox(put);
  const answer = listedAnswer(value);
  const { parties, locale } = view;
  const suggest = async (text: string, signal: AbortSignal) => {
    const found = await parties.lists?.find(optionsFrom.list, text, locale, signal);
    if (!found) throw new Error('Nobody can be asked for lists here.');
    const choices = found.entries.map((entry) => ({ code: entry.value, label: entry.label }));
    return { choices, total: found.total };
  };
  return html`<stadt-combobox-field
    only-list
    data-question=${name}
    .sentences=${sentences}
    .problem=${problem}
    .suggest=${suggest}
    ><label for=${`q-${name}`}>${label}</label>${hint}<input
      id=${`q-${name}`}
      name=${name}
      value=${answer?.label ?? ''}
      ?required=${required}
      autocomplete=${autocomplete ?? 'off'}
      spellcheck="false"
    /><input
      type="hidden"
      name="${name}-value"
      data-code
      value=${answer?.value ?? ''}
    />${purpose}</stadt-combobox-field
  >`;
};

export const tickMarkup = ({
  question,
  problem,
  sentences,
  label,
  hint,
  purpose,
  value,
}: Put): TemplateResult =>
  html`<stadt-checkbox data-question=${question.name} .sentences=${sentences} .problem=${problem}
    ><label
      ><input
        type="checkbox"
        name=${question.name}
        value="true"
        .checked=${value === true}
        ?required=${question.required ?? false}
      /><span>${label}</span></label
    >${hint}${question.help ? purpose : nothing}</stadt-checkbox
  >`;
