import { define } from '@stadtkit/element/define.js';
import { YearField } from './year-field.js';

define('stadt-year-field', YearField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-year-field': YearField;
  }
}
