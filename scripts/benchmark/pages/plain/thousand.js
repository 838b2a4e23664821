export function create(at) {
  const field = document.createElement('div');
  field.className = 'field';
  field.innerHTML = `<label for="field-${at}">Angabe</label><p class="hint" id="hint-${at}">Wie im Ausweis.</p><input id="field-${at}" name="field-${at}" required aria-describedby="hint-${at}">`;
  return field;
}

export const control = (field) => field.querySelector('input');

export const labelled = (field) => field.querySelector('label').textContent;

export function relabel(field, text) {
  field.querySelector('label').textContent = text;
}

export function markWrong(field, text) {
  const problem = document.createElement('p');
  problem.className = 'problem';
  problem.id = `${control(field).id}-problem`;
  problem.textContent = text;
  control(field).before(problem);
  control(field).setAttribute('aria-invalid', 'true');
  control(field).setAttribute(
    'aria-describedby',
    `${control(field).getAttribute('aria-describedby')} ${problem.id}`,
  );
}

export const said = (field) => field.querySelector('.problem')?.textContent;
