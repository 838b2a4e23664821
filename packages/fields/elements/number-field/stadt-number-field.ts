import { define } from '@stadtkit/element/define.js';
import { NumberField } from './number-field.js';

define('stadt-number-field', NumberField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-number-field': NumberField;
  }
}
