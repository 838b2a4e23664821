import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-verified-mark.js';

await pageSuite(new URL('./verified-mark.md', import.meta.url));
