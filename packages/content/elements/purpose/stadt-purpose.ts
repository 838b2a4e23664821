import { define } from '@stadtkit/element/define.js';
import { Purpose } from './purpose.js';

define('stadt-purpose', Purpose);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-purpose': Purpose;
  }
}
