import '@stadtkit/content/stadt-action.js';
import '@stadtkit/fields/stadt-checkbox.js';
import '@stadtkit/fields/stadt-choice-group.js';
import '@stadtkit/fields/stadt-date-field.js';
import '@stadtkit/fields/stadt-email-field.js';
import '@stadtkit/fields/stadt-select-field.js';
import '@stadtkit/fields/stadt-text-area.js';
import '@stadtkit/fields/stadt-text-field.js';
