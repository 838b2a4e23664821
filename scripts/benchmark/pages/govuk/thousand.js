export function create(at) {
  const field = document.createElement('div');
  field.className = 'govuk-form-group';
  field.innerHTML = `<label class="govuk-label" for="field-${at}">Angabe</label><div class="govuk-hint" id="hint-${at}">Wie im Ausweis.</div><input class="govuk-input" id="field-${at}" name="field-${at}" type="text" required aria-describedby="hint-${at}">`;
  return field;
}

export const control = (field) => field.querySelector('input');

export const labelled = (field) => field.querySelector('label').textContent;

export function relabel(field, text) {
  field.querySelector('label').textContent = text;
}

export function markWrong(field, text) {
  const problem = document.createElement('p');
  problem.className = 'govuk-error-message';
  problem.id = `${control(field).id}-error`;
  problem.innerHTML = '<span class="govuk-visually-hidden">Fehler:</span> ';
  problem.append(text);
  control(field).before(problem);
  field.classList.add('govuk-form-group--error');
  control(field).classList.add('govuk-input--error');
  control(field).setAttribute(
    'aria-describedby',
    `${control(field).getAttribute('aria-describedby')} ${problem.id}`,
  );
}

export const said = (field) => field.querySelector('.govuk-error-message')?.lastChild.data;
