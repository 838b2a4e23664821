import { pageSuite } from '../../../element/testing/page-suite.js';
import './stadt-task-list.js';

await pageSuite(new URL('./task-list.md', import.meta.url));
