import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-action.js';

await pageSuite(new URL('./action.md', import.meta.url));
