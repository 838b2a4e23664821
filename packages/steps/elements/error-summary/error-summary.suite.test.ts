import '@stadtkit/fields/stadt-text-field.js';
import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-error-summary.js';

await pageSuite(new URL('./error-summary.md', import.meta.url));
