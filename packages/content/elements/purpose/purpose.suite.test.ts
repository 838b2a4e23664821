import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-purpose.js';

await pageSuite(new URL('./purpose.md', import.meta.url));
