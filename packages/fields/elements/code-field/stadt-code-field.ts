import { define } from '@stadtkit/element/define.js';
import { CodeField } from './code-field.js';

define('stadt-code-field', CodeField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-code-field': CodeField;
  }
}
