import { pageSuite } from '../../../element/testing/page-suite.js';
import '../action/stadt-action.js';
import './stadt-icon.js';

await pageSuite(new URL('./icon.md', import.meta.url));
