import { define } from '@stadtkit/element/define.js';
import { MoneyField } from './money-field.js';

define('stadt-money-field', MoneyField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-money-field': MoneyField;
  }
}
