import { mistake, type Mistake } from './mistake.js';
import type { AppliesFor, Service } from './service.js';

/** For whom somebody can apply. */
const appliesFor: readonly AppliesFor[] = ['self', 'child', 'company', 'proxy'];

const isKnown = (value: string): value is AppliesFor => appliesFor.some((one) => one === value);

/** Whoever applies for somebody else says so, and shows that they may. */
export function applicantMistakes({ applicant, steps, checks = [] }: Service): Mistake[] {
  if (!applicant) return [];
  const { asked, proofs = {} } = applicant;
  const questions = steps.flatMap(({ questions = [] }) => questions);
  const at = questions.findIndex(({ name }) => name === asked);
  const question = questions[at];
  if (!question) return mistake('applicant.asked', `“${asked}” is not a question.`);
  if (!question.options || question.kind === 'choices' || !question.required)
    return mistake(
      'applicant.asked',
      `“${asked}” must be a question that everybody answers by one of its options.`,
    );
  const values = question.options.map(({ value }) => value);
  const others = values.filter((value) => value !== 'self');
  const shows = (name: string): boolean =>
    checks.some((check) => check.name === name) ||
    questions.slice(at + 1).some((one) => one.name === name && one.required);
  return [
    ...values
      .filter((value) => !isKnown(value))
      .flatMap((value) =>
        mistake(
          'applicant.asked',
          `“${asked}” offers “${value.slice(0, 100)}”; its options must be among: ${appliesFor.join(', ')}.`,
        ),
      ),
    ...(others.length === 0
      ? mistake('applicant', 'lets people apply for nobody else; leave it out.')
      : []),
    ...others.filter(isKnown).flatMap((value) => {
      const proof = proofs[value];
      const path = `applicant.proofs.${value}`;
      if (proof === undefined)
        return mistake(
          path,
          'is missing: name the question, or the check by the office, by which it is shown that somebody may.',
        );
      return shows(proof)
        ? []
        : mistake(
            path,
            `“${proof}” is not one of the checks, and not a question after “${asked}” that must be answered.`,
          );
    }),
    ...Object.keys(proofs)
      .filter((value) => !values.includes(value))
      .flatMap((value) =>
        mistake(
          `applicant.proofs.${value}`,
          `is for nobody: “${asked}” does not offer “${value}”.`,
        ),
      ),
  ];
}
