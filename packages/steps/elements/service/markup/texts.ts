import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { html as htmlOf, type StaticValue } from 'lit/static-html.js';
import type { Put } from './put.js';

/** What is typed into one line. What stood there is said by attribute: what was typed since then stays as it is. */
export const typed =
  (tag: StaticValue) =>
  ({ question, view, problem, sentences, label, hint, purpose, text }: Put): TemplateResult => {
    const { name, kind, required = false, maxLength, min, max, step, decimals, format } = question;
    const unit = kind === 'money' ? '€' : question.unit && textIn(question.unit, view.locale);
    return htmlOf`<${tag} data-question=${name} format=${format ?? nothing} .sentences=${sentences} .problem=${problem}
      ><label for=${`q-${name}`}>${label}</label
      >${hint}<input
        id=${`q-${name}`}
        name=${name}
        value=${text}
        ?required=${required}
        autocomplete=${question.autocomplete ?? 'off'}
        inputmode=${kind === 'postal-code' || question.autocomplete === 'one-time-code' ? 'numeric' : nothing}
        data-max-length=${maxLength ?? nothing}
        data-min=${min ?? nothing}
        data-max=${max ?? nothing}
        data-step=${step ?? nothing}
        data-decimals=${decimals ?? nothing}
        spellcheck="false"
      />${unit ? html`<span data-unit>${unit}</span>` : nothing}${purpose}</${tag}
    >`;
  };

export const textAreaMarkup = ({
  question,
  problem,
  sentences,
  label,
  hint,
  purpose,
  text,
}: Put): TemplateResult => {
  const { name, required = false, maxLength, autocomplete = 'off' } = question;
  return html`<stadt-text-area data-question=${name} .sentences=${sentences} .problem=${problem}
    ><label for=${`q-${name}`}>${label}</label>${hint}<textarea
      id=${`q-${name}`}
      name=${name}
      rows="5"
      .defaultValue=${text}
      ?required=${required}
      autocomplete=${autocomplete}
      data-max-length=${maxLength ?? nothing}
    ></textarea
    >${purpose}</stadt-text-area
  >`;
};
