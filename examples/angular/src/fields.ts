// The fields that the form uses: each file defines one tag.
import '@stadtkit/fields/stadt-checkbox.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-date-field.js';
import '@stadtkit/fields/stadt-email-field.js';
import '@stadtkit/fields/stadt-iban-field.js';
import '@stadtkit/fields/stadt-name-field.js';
import '@stadtkit/fields/stadt-number-field.js';
import '@stadtkit/fields/stadt-phone-field.js';
import '@stadtkit/fields/stadt-select-field.js';
import '@stadtkit/fields/stadt-text-area.js';
import '@stadtkit/fields/stadt-text-field.js';
