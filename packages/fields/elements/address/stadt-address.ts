import { define } from '@stadtkit/element/define.js';
import { Address } from './address.js';

define('stadt-address', Address);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-address': Address;
  }
}
