import { define } from '@stadtkit/element/define.js';
import '../date-field/stadt-date-field.js';
import { DateRange } from './date-range.js';

define('stadt-date-range', DateRange);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-date-range': DateRange;
  }
}
