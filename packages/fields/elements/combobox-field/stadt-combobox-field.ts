import { define } from '@stadtkit/element/define.js';
import { ComboboxField } from './combobox-field.js';

define('stadt-combobox-field', ComboboxField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-combobox-field': ComboboxField;
  }
}
