import { define } from '@stadtkit/element/define.js';
import { ErrorSummary } from './error-summary.js';

define('stadt-error-summary', ErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'stadt-error-summary': ErrorSummary;
  }
}
