import type { AssuranceLevel } from '../identity.js';

export interface IdentityMessages {
  readonly legend: string;
  readonly levels: Readonly<Record<AssuranceLevel, string>>;
  readonly typed: { readonly title: string; readonly hint: string; readonly level: string };
  readonly go: (method: string) => string;
  readonly goTyped: string;
  readonly reads: (what: string) => string;
  readonly leaves: string;
}
