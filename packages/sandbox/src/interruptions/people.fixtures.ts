import { analyse, type Person } from '@stadtkit/services/analyse.js';
import { readStandards } from '@stadtkit/services/files.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { offered } from '@stadtkit/services/offered.js';
import type { Service } from '@stadtkit/steps/service.js';

const { services } = offered(readStandards(), musterstadt);

/** Every service of the city, each with one person who identifies and one who types, where both are possible. */
export const people: readonly { readonly service: Service; readonly persons: readonly Person[] }[] =
  Object.values(services).map((service) => {
    const all = analyse(service, { on: '2026-11-28' }).persons.filter((one) => !one.refusedBy);
    const find = (types: boolean) =>
      all.filter(({ application }) => (application.typing ?? false) === types).slice(0, 1);
    return { service, persons: [...find(false), ...find(true)] };
  });
