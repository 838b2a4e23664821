import { define } from '@stadtkit/element/define.js';
import { Checkbox } from './checkbox.js';

define('stadt-checkbox', Checkbox);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-checkbox': Checkbox;
  }
}
