import type { FeeLine } from '@stadtkit/kinds/due.js';
import { readService, type ServiceReading } from '@stadtkit/steps/read-service.js';
import type { Authority } from '@stadtkit/steps/service.js';
import type { Standard } from './fischereischein.js';

/** What a city says about a standard service. */
export interface Configuration {
  readonly authority: Authority;
  /** The city's fee schedule. Left out: the amounts of the standard, if it has any. */
  readonly fees?: readonly FeeLine[];
}

/** A standard service as a city offers it, read by the same rules as any definition. */
export const compose = (standard: Standard, { authority, fees }: Configuration): ServiceReading =>
  readService({ ...standard, authority, fees: fees ?? standard.fees ?? [] });
