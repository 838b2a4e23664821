import type { Application } from './application.js';
import type { Service } from './service.js';

/** An application on its first step. `id`: random UUID; `key`: 256 random bits, base64url. */
export const newApplication = (
  service: Service,
  { id, key }: { readonly id: string; readonly key: string },
): Application => ({
  id,
  key,
  service: { id: service.id, version: service.version },
  at: service.steps[0]?.name ?? '',
  answers: {},
});
