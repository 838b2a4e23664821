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

/** The name of an attribute. */
export type AttributeName = keyof Attributes;

/** What an identity provider is asked. */
export interface IdentityRequest {
  /** The method that the citizen chose, by its name in the service. One provider may serve several. */
  readonly method: string;
  /**
   * Nobody can guess it (43 characters, base64url). It comes back with the citizen, letter for letter: OpenID Connect calls
   * that `state`, SAML `RelayState`.
   */
  readonly handle: string;
  /** Where the citizen comes back to. The same for everybody who uses the method, so that it can be registered. */
  readonly callbackUrl: string;
  /** What the service asks of an identity; more must not be asked for. */
  readonly attributes: readonly AttributeName[];
}

/** What became of an identification, by the provider’s word. */
export type Identification =
  | { readonly status: 'verified'; readonly level: AssuranceLevel; readonly attributes: Attributes }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly reason: 'provider' };

/**
 * The door to an identity provider, on the server. Whoever implements it lets it be judged by
 * `contracts/identity-provider.ts`. It throws a `PartyFault` when the provider does not do its part.
 */
export interface IdentityProvider {
  /**
   * Where to send the citizen, and what the adapter has to remember until then: any text, which the gateway keeps and
   * never shows to a browser.
   */
  open(
    request: IdentityRequest,
    signal: AbortSignal,
  ): Promise<{ readonly url: string; readonly pending: string }>;
  /**
   * The handle in what a browser brought back; undefined when there is none. Nothing is believed because of it: it only
   * finds what was opened.
   */
  handleOf(callback: Request): Promise<string | undefined>;
  /**
   * What became of it. `callback`: what the browser brought to the `callbackUrl`, by GET or by a form that the provider
   * let it post; without cookies. Must not believe what belongs to another identification than `pending`.
   */
  outcome(pending: string, callback: Request, signal: AbortSignal): Promise<Identification>;
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
