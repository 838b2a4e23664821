import { define } from '@stadtkit/element/define.js';
import { StepList } from './step-list.js';

define('stadt-step-list', StepList);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-step-list': StepList;
  }
}
