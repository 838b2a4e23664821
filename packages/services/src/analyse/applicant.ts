import type { Applicable } from '@stadtkit/steps/applicable.js';
import type { AppliesFor, Service } from '@stadtkit/steps/service.js';

/** The place of the proof that somebody who applies for another does not give: they are not asked, and nobody looks at it. */
export function unprovenIn(
  { applicant }: Service,
  { answers }: Applicable,
  checks: readonly string[],
): string | undefined {
  if (!applicant) return undefined;
  const { asked, proofs = {} } = applicant;
  const value = answers[asked]?.value as AppliesFor | undefined;
  const proof = value && proofs[value];
  return proof === undefined || proof in answers || checks.includes(proof)
    ? undefined
    : `applicant.proofs.${String(value)}`;
}

/** What the rest of a way depends on, where somebody may apply for another: for whom, and what shows it. */
export const applicantNeeds = ({ applicant }: Service): readonly string[] =>
  applicant ? [applicant.asked, ...Object.values(applicant.proofs ?? {})] : [];
