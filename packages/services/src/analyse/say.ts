import type { Service } from '@stadtkit/steps/service.js';
import type { Finding, FindingKind } from './finding.js';
import { personOf } from './people.js';
import type { Walker } from './walker.js';

/** Makes a finding, with the person who shows it. */
export type Say = (
  kind: FindingKind,
  path: string,
  says: string,
  remedy: string,
  walker?: Walker,
) => Finding;

export const saying =
  (service: Service): Say =>
  (kind, path, says, remedy, walker) => ({
    kind,
    path,
    says,
    remedy,
    ...(walker ? { person: personOf(service, walker) } : {}),
  });
