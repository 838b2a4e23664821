import { define } from '@stadtkit/element/define.js';
import { FileField } from './file-field.js';

define('stadt-file-field', FileField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-file-field': FileField;
  }
}
