import { define } from '@stadtkit/element/define.js';
import { YesNo } from './yes-no.js';

define('stadt-yes-no', YesNo);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-yes-no': YesNo;
  }
}
