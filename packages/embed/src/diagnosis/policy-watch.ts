import type { Violation } from './read-policy.js';

/** Calls for every violation of a policy on the page: of now, and where browsers remember them, of before. */
export function watchPolicy(page: Document, call: (violation: Violation) => void): void {
  page.addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      call({ directive: effectiveDirective, blocked: blockedURI, source: sourceFile, sample });
    },
  );
  if (!('ReportingObserver' in window)) return; // Firefox, November 2026
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports) call(violationIn(body as ReportedViolation | null));
    },
    { types: ['csp-violation'], buffered: true },
  ).observe();
}

/** `CSPViolationReportBody`; TypeScript’s `lib.dom` lacks its fields. */
interface ReportedViolation {
  readonly effectiveDirective?: string;
  readonly blockedURL?: string | null;
  readonly sourceFile?: string | null;
  readonly sample?: string | null;
}

const violationIn = (body: ReportedViolation | null): Violation => ({
  directive: body?.effectiveDirective ?? '',
  blocked: body?.blockedURL ?? '',
  source: body?.sourceFile ?? '',
  sample: body?.sample ?? '',
});
