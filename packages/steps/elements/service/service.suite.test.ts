import { pageSuite } from '../../../element/testing/page-suite.js';
import './neighbours.cast.js';
import { kindParties, smallService } from './service.cast.js';
import './stadt-service.js';

await pageSuite(new URL('./service.md', import.meta.url), {
  service: smallService,
  parties: kindParties(),
});
