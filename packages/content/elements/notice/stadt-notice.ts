import { define } from '@stadtkit/element/define.js';
import { Notice } from './notice.js';

define('stadt-notice', Notice);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-notice': Notice;
  }
}
