import type { FindingCode, FindingOf } from '../finding.js';

/** What was seen, and what to do. */
export interface Advice {
  readonly seen: string;
  readonly todo: string;
}

/** What the diagnosis says, to web editors and to those who run the server. */
export interface DiagnosisMessages {
  readonly title: string;
  readonly looking: string;
  readonly fine: string;
  readonly found: (count: number) => string;
  readonly todo: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the clipboard is not to be had. */
  readonly selected: string;
  readonly noPerson: string;
  readonly facts: Readonly<
    Record<'version' | 'script' | 'page' | 'service' | 'gateway' | 'size', string>
  >;
  readonly advice: { readonly [Code in FindingCode]: (finding: FindingOf<Code>) => Advice };
}
