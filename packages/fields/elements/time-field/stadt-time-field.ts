import { define } from '@stadtkit/element/define.js';
import { TimeField } from './time-field.js';

define('stadt-time-field', TimeField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-time-field': TimeField;
  }
}
