import { define } from '@stadtkit/element/define.js';
import { Action } from './action.js';

define('stadt-action', Action);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-action': Action;
  }
}
