import { define } from '@stadtkit/element/define.js';
import { SelectField } from './select-field.js';

define('stadt-select-field', SelectField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-select-field': SelectField;
  }
}
