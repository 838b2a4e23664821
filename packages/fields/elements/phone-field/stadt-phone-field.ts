import { define } from '@stadtkit/element/define.js';
import { PhoneField } from './phone-field.js';

define('stadt-phone-field', PhoneField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-phone-field': PhoneField;
  }
}
