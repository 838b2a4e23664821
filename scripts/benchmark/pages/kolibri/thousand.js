import { register } from '@public-ui/components';
import { defineCustomElements } from '@public-ui/components/loader';
import { DEFAULT } from '@public-ui/theme-default';

await register(DEFAULT, defineCustomElements);

export function create(at) {
  const field = document.createElement('kol-input-text');
  field._name = `field-${at}`;
  field._label = 'Angabe';
  field._hint = 'Wie im Ausweis.';
  field._required = true;
  return field;
}

export const control = (field) => field.shadowRoot?.querySelector('input');

export const labelled = (field) => field.shadowRoot.querySelector('label').textContent.trim();

export function relabel(field, text) {
  field._label = text;
}

export function markWrong(field, text) {
  field._msg = { _type: 'error', _description: text };
  field._touched = true;
}

export const said = (field) =>
  field.shadowRoot.querySelector('.kol-alert--type-error')?.textContent;
