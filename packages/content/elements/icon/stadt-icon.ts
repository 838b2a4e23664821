import { define } from '@stadtkit/element/define.js';
import { IconElement } from './icon.js';

define('stadt-icon', IconElement);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-icon': IconElement;
  }
}
