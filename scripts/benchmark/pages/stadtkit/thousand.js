import '@stadtkit/fields/stadt-text-field.js';

export function create(at) {
  const field = document.createElement('stadt-text-field');
  field.innerHTML = `<label for="field-${at}">Angabe</label><p data-hint>Wie im Ausweis.</p><input id="field-${at}" name="field-${at}" required>`;
  return field;
}

/** Not before the field has dressed it. */
export const control = (field) => field.hasUpdated && field.querySelector('input');

export const labelled = (field) => field.querySelector('label').textContent;

export function relabel(field, text) {
  field.querySelector('label').textContent = text;
}

export function markWrong(field, text) {
  field.problemText = text;
}

export const said = (field) => field.querySelector('[data-problem]')?.textContent;
