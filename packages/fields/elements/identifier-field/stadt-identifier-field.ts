import { define } from '@stadtkit/element/define.js';
import { IdentifierField } from './identifier-field.js';

define('stadt-identifier-field', IdentifierField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-identifier-field': IdentifierField;
  }
}
