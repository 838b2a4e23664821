import { assuranceLevels, type AssuranceLevel } from '@stadtkit/kinds/assurance-level.js';

/** What an identity says about a person, in words of the person, not of a provider. */
export interface Attributes {
  readonly familyName?: string;
  /** Missing for a person with one name. */
  readonly givenNames?: string;
  /** Partial ISO date: `1988`, `1988-03` or `1988-03-14`. */
  readonly birthDate?: string;
  readonly street?: string;
  readonly postalCode?: string;
  readonly place?: string;
}

/** What has to be remembered between leaving and coming back; never given to the browser. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
  readonly attributes: readonly AttributeName[];
}

/** The name of an attribute. */
export type AttributeName = keyof Attributes;

export type Identification =
  | { readonly status: 'verified'; readonly level: AssuranceLevel; readonly attributes: Attributes }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly reason: 'provider' };

/** The door to an identity provider, on the server. */
export interface IdentityProvider {
  /** Where to send the citizen, and what to remember. */
  begin(
    request: {
      readonly method: string;
      readonly redirectUri: string;
      /** What the service asks of an identity; more must not be asked for. */
      readonly attributes: readonly AttributeName[];
    },
    signal: AbortSignal,
  ): Promise<Pending & { readonly url: string }>;
  /** What became of it, by the address at which the citizen came back. */
  finish(callback: URL, pending: Pending, signal: AbortSignal): Promise<Identification>;
}

/** The level behind an `acr` value: eIDAS URIs, STORK levels as BundID writes them, or the bare word. */
export function levelOf(acr: unknown): AssuranceLevel {
  if (typeof acr !== 'string') return 'none';
  const word = acr.replace(/^http:\/\/eidas\.europa\.eu\/LoA\//, '');
  const stork: Readonly<Record<string, AssuranceLevel>> = {
    'STORK-QAA-Level-1': 'low',
    'STORK-QAA-Level-2': 'low',
    'STORK-QAA-Level-3': 'substantial',
    'STORK-QAA-Level-4': 'high',
  };
  return assuranceLevels.find((level) => level === word) ?? stork[acr] ?? 'none';
}
