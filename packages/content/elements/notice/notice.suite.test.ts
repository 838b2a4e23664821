import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-notice.js';

await pageSuite(new URL('./notice.md', import.meta.url));
