import '@stadtkit/content/stadt-action.js';
import '@stadtkit/content/stadt-summary-list.js';
import '@stadtkit/content/stadt-verified-mark.js';
import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-check-answers.js';

await pageSuite(new URL('./check-answers.md', import.meta.url));
