import type { IssuedLicence } from '@stadtkit/licence/licence.js';
import { code, licence } from '../../../../packages/sandbox/src/in-memory/signed-ahead.js';

/** The licence of the stories’ citizen, as if this city had issued it. */
export const sampleLicence = (authorityName: string): IssuedLicence => ({
  ...licence,
  authorityName,
  code,
});
