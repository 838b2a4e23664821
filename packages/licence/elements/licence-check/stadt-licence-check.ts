import { define } from '@stadtkit/element/define.js';
import { LicenceCheck } from './licence-check.js';

define('stadt-licence-check', LicenceCheck);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-licence-check': LicenceCheck;
  }
}
