/** What stands on the screens; on a page, embed loads it when somebody begins. */
import '@stadtkit/content/stadt-action.js';
import '@stadtkit/content/stadt-notice.js';
import '@stadtkit/content/stadt-purpose.js';
import '@stadtkit/content/stadt-summary-list.js';
import '@stadtkit/content/stadt-verified-mark.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-name-field.js';
import '@stadtkit/identity/stadt-identity.js';
import '@stadtkit/licence/stadt-licence.js';
import '@stadtkit/payment/stadt-fees.js';
import '@stadtkit/payment/stadt-payment.js';
import '../check-answers/stadt-check-answers.js';
import '../error-summary/stadt-error-summary.js';
import '../step-list/stadt-step-list.js';
import './begun.js';
