import { define } from '@stadtkit/element/define.js';
import { PhotoField } from './photo-field.js';

define('stadt-photo-field', PhotoField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-photo-field': PhotoField;
  }
}
