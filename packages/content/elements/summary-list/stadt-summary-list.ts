import { define } from '@stadtkit/element/define.js';
import { SummaryList } from './summary-list.js';

define('stadt-summary-list', SummaryList);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-summary-list': SummaryList;
  }
}
