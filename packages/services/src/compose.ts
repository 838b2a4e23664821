import type { FeeLine } from '@stadtkit/kinds/due.js';
import { readService, type ServiceReading } from '@stadtkit/steps/read-service.js';
import type { Authority, IdentificationMethod } from '@stadtkit/steps/service.js';
import type { Standard } from './fischereischein.js';

/** What a city says about a standard service. */
export interface Configuration {
  readonly authority: Authority;
  /** The city's fee schedule. Left out: the amounts of the standard, if it has any. */
  readonly fees?: readonly FeeLine[];
  /** The ways to identify that the city offers. Left out: those of the standard. */
  readonly methods?: readonly IdentificationMethod[];
}

/** A standard service as a city offers it, read by the same rules as any definition. */
export function compose(
  standard: Standard,
  { authority, fees, methods }: Configuration,
): ServiceReading {
  const { identification } = standard;
  return readService({
    ...standard,
    authority,
    fees: fees ?? standard.fees ?? [],
    identification: { ...identification, methods: methods ?? identification.methods },
  });
}
