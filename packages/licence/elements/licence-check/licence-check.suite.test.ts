import { pageSuite } from '../../../element/testing/page-suite.js';
import { device } from '../licence.fixtures.js';
import './stadt-licence-check.js';

await pageSuite(new URL('./licence-check.md', import.meta.url), { trustStore: () => device() });
