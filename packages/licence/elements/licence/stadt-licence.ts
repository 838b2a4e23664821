import { define } from '@stadtkit/element/define.js';
import { LicenceElement } from './licence.js';

define('stadt-licence', LicenceElement);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-licence': LicenceElement;
  }
}
