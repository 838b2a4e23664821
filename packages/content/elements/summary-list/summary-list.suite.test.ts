import { pageSuite } from '../../../element/testing/page-suite.js';
import '../verified-mark/stadt-verified-mark.js';
import './stadt-summary-list.js';

await pageSuite(new URL('./summary-list.md', import.meta.url));
