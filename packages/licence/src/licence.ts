/** What the city gives back: a fishing licence as it is shown and checked. */
export interface Licence {
  readonly number: string;
  /** e.g. `fischereischein`. */
  readonly kind: string;
  readonly familyName: string;
  /** Empty for a person with one name. */
  readonly givenNames: string;
  /** Partial ISO date: `1988`, `1988-03` or `1988-03-14`. */
  readonly birthDate: string;
  /** ISO date. */
  readonly issued: string;
  /** ISO date from which the levy is paid. */
  readonly levyFrom: string;
  /** ISO date up to which, inclusive, the levy is paid. */
  readonly levyTo: string;
  /** Amtlicher Gemeindeschlüssel of the issuing authority, 8 digits. */
  readonly authority: string;
}

/** A licence with the words and the code that a card shows. */
export interface IssuedLicence extends Licence {
  readonly authorityName: string;
  /** Opaque text of the code, as the issuer made it, e.g. `FS1:…`. */
  readonly code: string;
}

/** How a licence stands, as an inspector reads it (handbook: result vocabulary). */
export type Standing =
  | 'valid'
  | 'valid-status-unknown'
  | 'levy-unpaid'
  | 'expired'
  | 'not-yet-valid'
  | 'revoked'
  | 'suspended'
  | 'signature-invalid'
  | 'unknown-issuer'
  | 'unsupported-format'
  | 'malformed';
