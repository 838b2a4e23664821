import { define } from '@stadtkit/element/define.js';
import '../checkbox/stadt-checkbox.js';
import '../choice-group/stadt-choice-group.js';
import '../identifier-field/stadt-identifier-field.js';
import '../text-field/stadt-text-field.js';
import { Address } from './address.js';

define('stadt-address', Address);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-address': Address;
  }
}
