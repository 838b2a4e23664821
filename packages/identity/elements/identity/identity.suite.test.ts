import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-identity.js';

await pageSuite(new URL('./identity.md', import.meta.url));
