import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-payment.js';

await pageSuite(new URL('./payment.md', import.meta.url));
