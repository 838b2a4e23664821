import { define } from '@stadtkit/element/define.js';
import { EmailField } from './email-field.js';

define('stadt-email-field', EmailField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-email-field': EmailField;
  }
}
