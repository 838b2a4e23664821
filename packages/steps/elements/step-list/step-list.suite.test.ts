import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-step-list.js';

await pageSuite(new URL('./step-list.md', import.meta.url));
