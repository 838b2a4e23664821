import { define } from '@stadtkit/element/define.js';
import { DateField } from './date-field.js';

define('stadt-date-field', DateField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-date-field': DateField;
  }
}
