import { define } from '@stadtkit/element/define.js';
import { VerifiedMark } from './verified-mark.js';

define('stadt-verified-mark', VerifiedMark);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-verified-mark': VerifiedMark;
  }
}
