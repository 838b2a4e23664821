import { applicable, type Applicable } from './applicable.js';
import type { Answers, Application } from './application.js';
import { holds, type Circumstances } from './condition.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { IDENTITY_CHECK } from './identity-check.js';
import { answerProblems } from './question.js';
import { replyAddress, type ReplyAddress } from './reply-key.js';
import type { EligibilityRule, OfficeCheck, Question, Service, Step } from './service.js';
import { sourceFor } from './sources.js';

/** A problem and the question it belongs to; a step's name where no question is to blame. */
export interface QuestionProblem extends Problem {
  readonly question: string;
}

/** What leaves the device: the answers that count, and the statement of the identity. */
export interface Submission {
  readonly id: string;
  readonly service: { readonly id: string; readonly version: string };
  readonly answers: Answers;
  readonly salt?: string;
  /** For whom the office encrypts what it writes. */
  readonly replyKey?: ReplyAddress;
  /** Compact JWS by the gateway, when the person identified. */
  readonly statement?: string;
}

/** The steps that this person goes through, in order. */
export const route = (
  service: Service,
  application: Application,
  now: Circumstances,
): readonly Step[] => applicable(service, application, now).steps.map(({ step }) => step);

/** The questions of a step that apply to this person, whoever answers them. */
export const applying = (
  service: Service,
  step: Step,
  application: Application,
  now: Circumstances,
): readonly Question[] => questionsIn(applicable(service, application, now), step);

const questionsIn = ({ steps }: Applicable, { name }: Step): readonly Question[] =>
  steps.find(({ step }) => step.name === name)?.questions ?? [];

/** The questions of a step that are put to this person: those that no one else answers for them. */
export function asked(
  service: Service,
  step: Step,
  application: Application,
  now: Circumstances,
): readonly Question[] {
  const found = applicable(service, application, now);
  return questionsIn(found, step).filter(
    (question) => sourceFor(question, found.identity) === 'typed',
  );
}

/** The questions of a step that someone else's word has answered. */
export function verified(
  service: Service,
  step: Step,
  application: Application,
  now: Circumstances,
): readonly Question[] {
  const found = applicable(service, application, now);
  return questionsIn(found, step).filter(
    (question) =>
      sourceFor(question, found.identity) !== 'typed' && found.answers[question.name] !== undefined,
  );
}

/** What is wrong or missing in one step, or on the whole route. */
export const problems = (
  service: Service,
  application: Application,
  now: Circumstances,
  only?: Step,
): readonly QuestionProblem[] => problemsIn(applicable(service, application, now), now, only);

const problemsIn = (
  found: Applicable,
  now: Circumstances,
  only?: Step,
): readonly QuestionProblem[] =>
  found.steps
    .filter(({ step }) => !only || step.name === only.name)
    .flatMap(({ questions }) =>
      questions.flatMap((question) =>
        problemsOf(question, found, now).map((one) => ({ ...one, question: question.name })),
      ),
    );

/** What is wrong with the answer to a question that applies, or is missing. */
export function problemsOf(
  question: Question,
  found: Omit<Applicable, 'steps'>,
  now: Circumstances,
): readonly Problem[] {
  const answer = found.answers[question.name];
  const source = sourceFor(question, found.identity);
  if (answer && answer.from !== source) return [{ code: 'unverified' }];
  // A register or an ID card is not measured by the rules for typing.
  if (source !== 'typed') return answer || !question.required ? [] : [{ code: 'missing' }];
  return answerProblems(question, now, found);
}

/** Whether a step is done: nothing wrong in it, and what it is for has happened. */
function done(
  { identification }: Service,
  step: Step,
  application: Application,
  found: Applicable,
  now: Circumstances,
): boolean {
  switch (step.kind) {
    case 'start':
      return true;
    case 'identity':
      return (
        application.identity !== undefined ||
        (application.typing === true && identification.manualFallback)
      );
    case 'questions':
      return problemsIn(found, now, step).length === 0;
    case 'tasks':
    case 'fees':
      return true;
    case 'review':
      return application.receipt !== undefined;
    case 'payment':
      return ['paid', 'none-due'].includes(application.payment?.status ?? '');
    case 'result':
      return false;
  }
}

/** The first rule that says no, as soon as the answers that it needs are there. */
export const refusal = (
  service: Service,
  application: Application,
  now: Circumstances,
): EligibilityRule | undefined => refusalIn(service, applicable(service, application, now), now);

const refusalIn = (
  { eligibility }: Service,
  found: Applicable,
  now: Circumstances,
): EligibilityRule | undefined =>
  eligibility.find((rule) => {
    const at = found.steps.find(({ step }) => step.name === rule.after);
    return (
      at !== undefined &&
      problemsIn(found, now, at.step).length === 0 &&
      holds(rule.when, found.answers, found.facts)
    );
  });

/**
 * What a person at the office looks at before anything is issued; empty: nothing. A typed name or birth date is always
 * looked at where the service demands an identity.
 */
export function officeChecks(
  service: Service,
  application: Application,
  now: Circumstances,
): readonly OfficeCheck['name'][] {
  const { steps, answers, facts, identity } = applicable(service, application, now);
  // Also of those whom a condition leads past the identification.
  const demanded = service.identification.minimumLevel !== 'none';
  const typedIdentity = steps
    .flatMap(({ questions }) => questions)
    .some(
      ({ name, attribute }) =>
        (attribute === 'familyName' || attribute === 'givenNames' || attribute === 'birthDate') &&
        answers[name]?.from === 'typed',
    );
  return [
    ...(demanded && (!identity || typedIdentity) ? [IDENTITY_CHECK] : []),
    ...(service.checks ?? [])
      .filter(({ when }) => !when || holds(when, answers, facts))
      .map(({ name }) => name),
  ];
}

/** The furthest step that may be opened: the first one that is not done, or where a rule says no. */
export function frontier(service: Service, application: Application, now: Circumstances): Step {
  // Once for all steps: it looks at every question.
  const found = applicable(service, application, now);
  const steps = found.steps.map(({ step }) => step);
  // What the city has received is not judged again here: the day of the next visit changes nothing.
  const left = application.receipt ? steps.slice(afterReview(steps)) : steps;
  const no = application.receipt ? undefined : refusalIn(service, found, now);
  const first = left.find(
    (step) => step.name === no?.after || !done(service, step, application, found, now),
  );
  const last = first ?? steps.at(-1);
  if (!last) throw new RangeError(`The service ${service.id} has no steps.`);
  return last;
}

/** Whether a step may be opened. Once the city has the application, only what comes after sending may be. */
export function mayOpen(
  service: Service,
  application: Application,
  now: Circumstances,
  name: string,
): boolean {
  const steps = route(service, application, now);
  const at = steps.findIndex((step) => step.name === name);
  if (at < 0 || at > steps.indexOf(frontier(service, application, now))) return false;
  return !application.receipt || at >= afterReview(steps);
}

const afterReview = (steps: readonly Step[]): number =>
  steps.findIndex(({ kind }) => kind === 'review') + 1;

/** What leaves the device: only the answers that count. */
export function submissionOf(
  service: Service,
  application: Application,
  now: Circumstances,
): Submission {
  const { answers, identity } = applicable(service, application, now);
  return {
    id: application.id,
    service: { id: service.id, version: service.version },
    answers,
    ...(application.salt === undefined ? {} : { salt: application.salt }),
    ...(application.replyKey ? { replyKey: replyAddress(application.replyKey) } : {}),
    ...(identity ? { statement: identity.statement } : {}),
  };
}
