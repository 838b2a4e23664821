import { define } from '@stadtkit/element/define.js';
import { ServiceElement } from './service.js';

define('stadt-service', ServiceElement);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-service': ServiceElement;
  }
}
