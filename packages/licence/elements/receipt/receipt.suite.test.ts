import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-receipt.js';

await pageSuite(new URL('./receipt.md', import.meta.url));
