import '@awesome.me/webawesome/dist/components/input/input.js';

export function create(at) {
  const field = document.createElement('wa-input');
  field.name = `field-${at}`;
  field.label = 'Angabe';
  field.hint = 'Wie im Ausweis.';
  field.required = true;
  return field;
}

export const control = (field) => field.shadowRoot.querySelector('input');

export const labelled = (field) => field.shadowRoot.querySelector('label').textContent.trim();

export function relabel(field, text) {
  field.label = text;
}

/** There is no place for the sentence of a problem: it stands in that of the hint. */
export function markWrong(field, text) {
  field.customError = text;
  field.hint = text;
}

export const said = (field) => field.shadowRoot.querySelector('[part~=hint]').textContent.trim();
