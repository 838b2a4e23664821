import { define } from '@stadtkit/element/define.js';
import { Declaration } from './declaration.js';

define('stadt-declaration', Declaration);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-declaration': Declaration;
  }
}
