import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-fees.js';

await pageSuite(new URL('./fees.md', import.meta.url));
