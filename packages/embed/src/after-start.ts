/**
 * What a service shows after its start page (packages/steps/elements/service), in one file. The licence is not among it:
 * hardly anybody who begins sees it in the same visit.
 */
import '@stadtkit/content/stadt-purpose.js';
import '@stadtkit/content/stadt-summary-list.js';
import '@stadtkit/content/stadt-verified-mark.js';
import '@stadtkit/fields/stadt-checkbox.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-date-field.js';
import '@stadtkit/fields/stadt-name-field.js';
import '@stadtkit/fields/stadt-select-field.js';
import '@stadtkit/fields/stadt-text-field.js';
import '@stadtkit/identity/stadt-identity.js';
import '@stadtkit/payment/stadt-fees.js';
import '@stadtkit/payment/stadt-payment.js';
import '@stadtkit/steps/stadt-check-answers.js';
import '@stadtkit/steps/stadt-error-summary.js';
import '@stadtkit/steps/stadt-step-list.js';
import '@stadtkit/steps/elements/begun.js';
export { readService } from '@stadtkit/steps/read-service.js';
