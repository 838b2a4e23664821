import { define } from '@stadtkit/element/define.js';
import { Fees } from './fees.js';

define('stadt-fees', Fees);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-fees': Fees;
  }
}
