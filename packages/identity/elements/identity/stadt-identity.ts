import { define } from '@stadtkit/element/define.js';
import { IdentityElement } from './identity.js';

define('stadt-identity', IdentityElement);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-identity': IdentityElement;
  }
}
