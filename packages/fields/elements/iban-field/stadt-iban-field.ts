import { define } from '@stadtkit/element/define.js';
import { IbanField } from './iban-field.js';

define('stadt-iban-field', IbanField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-iban-field': IbanField;
  }
}
