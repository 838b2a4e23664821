import { define } from '@stadtkit/element/define.js';
import { NameField } from './name-field.js';

define('stadt-name-field', NameField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-name-field': NameField;
  }
}
