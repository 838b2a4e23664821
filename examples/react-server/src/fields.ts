// Stands in a file of its own here only so that a test can load it before, while and after the page is hydrated.
import '@stadtkit/fields/stadt-add-another.js';
import '@stadtkit/fields/stadt-address.js';
import '@stadtkit/fields/stadt-checkbox.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-combobox-field.js';
import '@stadtkit/fields/stadt-date-field.js';
import '@stadtkit/fields/stadt-email-field.js';
import '@stadtkit/fields/stadt-file-field.js';
import '@stadtkit/fields/stadt-iban-field.js';
import '@stadtkit/fields/stadt-name-field.js';
import '@stadtkit/fields/stadt-number-field.js';
import '@stadtkit/fields/stadt-text-area.js';
import '@stadtkit/fields/stadt-text-field.js';
import '@stadtkit/fields/stadt-yes-no.js';
