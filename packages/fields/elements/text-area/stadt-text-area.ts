import { define } from '@stadtkit/element/define.js';
import { TextArea } from './text-area.js';

define('stadt-text-area', TextArea);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-text-area': TextArea;
  }
}
