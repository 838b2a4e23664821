import type { Application } from './application.js';
import type { Circumstances } from './condition.js';
import { frontier, problems, refusal, route } from './flow.js';
import type { Service } from './service.js';

/**
 * The application on the step that follows one, if that one is finished: the next step of the route. Where an earlier step
 * is not done any more, since its answers depend on the day, that one.
 */
export function nextAfter(
  service: Service,
  application: Application,
  step: string,
  now: Circumstances,
): Application {
  const steps = route(service, application, now);
  const at = steps.findIndex(({ name }) => name === step);
  const current = steps[at];
  if (!current) return application;
  if (!application.receipt) {
    if (problems(service, application, now, current).length > 0) return application;
    if (refusal(service, application, now)?.after === step) return application;
  }
  const next = steps[at + 1];
  const open = frontier(service, application, now);
  const furthest = steps.indexOf(open);
  if (furthest < at) return { ...application, at: open.name };
  return next && furthest > at ? { ...application, at: next.name } : application;
}
