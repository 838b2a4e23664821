import '@stadtkit/theme/themes/kern.css';
import './page.css';
import '@stadtkit/fields/stadt-text-field.js';
import '@stadtkit/content/stadt-action.js';
