import { define } from '@stadtkit/element/define.js';
import { AddAnother } from './add-another.js';

define('stadt-add-another', AddAnother);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-add-another': AddAnother;
  }
}
