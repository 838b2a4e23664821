import { pageSuite } from '../../../element/testing/page-suite.js';
import './neighbours.fixtures.js';
import { kindParties, smallService } from '../../src/session/session.fixtures.js';
import './stadt-service.js';

await pageSuite(new URL('./service.md', import.meta.url), {
  service: smallService,
  parties: kindParties(),
});
