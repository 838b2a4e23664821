import type { LimitName, UntestedName, TestedName } from '../known-limits.js';

/** What the accessibility statement says (model of Implementing Decision (EU) 2018/1523). */
export interface AccessibilityMessages {
  title(service: string): string;
  intro(authority: string, service: string): string;
  /** What stands before the law of the Land. */
  readonly law: string;
  readonly scope: string;
  scopeMeans(service: string): string;
  readonly page: string;
  readonly scopeNot: string;
  readonly status: string;
  readonly statusIs: Readonly<Record<'partial' | 'none', string>>;
  readonly limits: string;
  readonly limitsMean: string;
  readonly limit: Readonly<Record<LimitName, string>>;
  readonly instead: string;
  readonly untested: string;
  readonly untestedMeans: string;
  readonly notTested: Readonly<Record<UntestedName, string>>;
  readonly tested: string;
  readonly testedMeans: string;
  readonly wasTested: Readonly<Record<TestedName, string>>;
  readonly assessedOn: string;
  readonly assessedBy: string;
  readonly by: Readonly<Record<'self' | 'third-party', string>>;
  readonly created: string;
  createdMeans(today: string): string;
  readonly feedback: string;
  readonly feedbackMeans: string;
  readonly form: string;
  readonly enforcement: string;
  readonly enforcementMeans: string;
  readonly enforcementContact: string;
  readonly confirmLimits: string;
  readonly confirmChanges: string;
}
