import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { html as htmlOf, literal, type StaticValue } from 'lit/static-html.js';
import { addressLengths } from '../../../src/question-kinds/address.js';
import { notice } from '../pieces.js';
import { paragraphsOf, partOf, problemOf, type Put } from './put.js';

type Part = 'street' | 'houseNumber' | 'addition' | 'postalCode' | 'place';

const line = literal`stadt-text-field`;
const number = literal`stadt-identifier-field`;

interface Looks {
  readonly tag: StaticValue;
  readonly required: boolean;
  readonly autocomplete?: string;
  readonly format?: 'house-number' | 'postal-code';
}

/** How each part of an address is put. */
const looks: Readonly<Record<Part, Looks>> = {
  street: { tag: line, required: true, autocomplete: 'address-line1' },
  houseNumber: { tag: number, required: true, format: 'house-number' },
  addition: { tag: line, required: false, autocomplete: 'address-line2' },
  postalCode: { tag: number, required: true, autocomplete: 'postal-code', format: 'postal-code' },
  place: { tag: line, required: true, autocomplete: 'address-level2' },
};

function addressPart(put: Put, part: Part): TemplateResult {
  const { question, view, value } = put;
  const { tag, required, autocomplete, format } = looks[part];
  const name = `${question.name}-${part}`;
  return htmlOf`<${tag} data-question-part=${part} format=${format ?? nothing} .problem=${problemOf(put, part)}
    ><label for=${`q-${name}`}>${view.words.address[part]}</label
    ><input
      id=${`q-${name}`}
      name=${name}
      data-part=${part === 'street' || part === 'houseNumber' ? part : nothing}
      value=${partOf(value, part)}
      ?required=${required && (question.required ?? false)}
      size=${format ? 6 : nothing}
      inputmode=${part === 'postalCode' ? 'numeric' : nothing}
      autocomplete=${question.autocomplete && autocomplete ? autocomplete : 'off'}
      data-max-length=${addressLengths[part] ?? nothing}
      spellcheck="false"
  /></${tag}>`;
}

export const addressMarkup = (put: Put): TemplateResult => {
  const { question, sentences, problem, label, hint, purpose } = put;
  return html`<stadt-address
    data-question=${question.name}
    .sentences=${sentences}
    .problem=${problem}
    ><fieldset>
      <legend>${label}</legend>
      ${hint}
      <div data-row>${addressPart(put, 'street')} ${addressPart(put, 'houseNumber')}</div>
      ${question.addition ? addressPart(put, 'addition') : nothing}
      <div data-row>${addressPart(put, 'postalCode')} ${addressPart(put, 'place')}</div>
    </fieldset>
    ${purpose}</stadt-address
  >`;
};

export const declarationMarkup = ({
  question,
  view,
  problem,
  sentences,
  label,
  hint,
  purpose,
  value,
}: Put): TemplateResult => {
  const { name, required = false, statement = question.label, agree = question.label } = question;
  return html`<stadt-declaration data-question=${name} .sentences=${sentences} .problem=${problem}
    ><fieldset>
      <legend>${label}</legend>
      ${hint}
      <div data-statement>
        ${paragraphsOf(statement, view.locale).map((paragraph) => html`<p>${paragraph}</p>`)}
      </div>
      <label
        ><input
          type="checkbox"
          name=${name}
          value="true"
          .checked=${value === true}
          ?required=${required}
        /><span>${textIn(agree, view.locale)}</span></label
      >
    </fieldset>
    ${purpose}</stadt-declaration
  >`;
};

export const noteMarkup = ({ question, view, label }: Put): TemplateResult =>
  notice('info', label, question.text && textIn(question.text, view.locale));
