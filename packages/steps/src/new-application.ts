import type { Application } from './application.js';
import type { Service } from './service.js';

/** An application on its first step. `id`: random UUID; `key` and `salt`: 256 random bits each, base64url. */
export const newApplication = (
  service: Service,
  { id, key, salt }: Pick<Application, 'id' | 'key' | 'salt'>,
): Application => ({
  id,
  key,
  ...(salt === undefined ? {} : { salt }),
  service: { id: service.id, version: service.version },
  at: service.steps[0]?.name ?? '',
  answers: {},
});
