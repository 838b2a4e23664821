import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-licence.js';

await pageSuite(new URL('./licence.md', import.meta.url));
