import { define } from '@stadtkit/element/define.js';
import { TextField } from './text-field.js';

define('stadt-text-field', TextField);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-text-field': TextField;
  }
}
