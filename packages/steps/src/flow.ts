import { ageRange } from '@stadtkit/kinds/age.js';
import { isDate } from '@stadtkit/kinds/date.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { Answer, Answers, Application } from './application.js';
import { holds, type Circumstances, type Facts } from './condition.js';
import { answerProblem } from './question.js';
import type { EligibilityRule, Question, Service, Step } from './service.js';

/** A problem and the question it belongs to. */
export interface QuestionProblem extends Problem {
  readonly question: string;
}

/** What leaves the device: the answers on the route, and the statement of the identity. */
export interface Sealed {
  readonly id: string;
  readonly service: { readonly id: string; readonly version: string };
  readonly answers: Answers;
  /** Compact JWS by the gateway, when the person identified. */
  readonly statement?: string;
}

/** What can be computed about an application, for conditions. An age is there once a birth date is. */
export function facts({ answers, identity }: Application, { today }: Circumstances): Facts {
  const birth = answers['birthDate']?.value;
  const known = typeof birth === 'string' && isDate(birth, { partial: true });
  const age = known ? ageRange(birth, today) : undefined;
  return {
    'today.year': Number(today.slice(0, 4)),
    'today.month': Number(today.slice(5, 7)),
    ...(age ? { 'age.min': age.min, 'age.max': age.max } : {}),
    ...(identity ? { 'identity.method': identity.method } : {}),
  };
}

/** The steps that this person goes through, in order. Computed anew each time; nothing stores “visited”. */
export function route(
  service: Service,
  application: Application,
  now: Circumstances,
): readonly Step[] {
  const known = facts(application, now);
  return service.steps.filter(({ when }) => !when || holds(when, application.answers, known));
}

/** The questions of a step that apply to this person, whoever answers them. */
export function applying(
  step: Step,
  application: Application,
  now: Circumstances,
): readonly Question[] {
  const known = facts(application, now);
  return (step.questions ?? []).filter(
    ({ when }) => !when || holds(when, application.answers, known),
  );
}

const isVerified = (question: Question, { answers }: Application): boolean => {
  const answer = answers[question.name];
  return answer !== undefined && answer.from !== 'typed';
};

/** The questions of a step that are put to this person: those that no one else has answered for them. */
export const asked = (_: Service, step: Step, application: Application, now: Circumstances) =>
  applying(step, application, now).filter(
    (question) => !question.register && !isVerified(question, application),
  );

/** The questions of a step that someone else's word has answered. */
export const verified = (_: Service, step: Step, application: Application, now: Circumstances) =>
  applying(step, application, now).filter((question) => isVerified(question, application));

/** What is wrong or missing in one step, or on the whole route. */
export function problems(
  service: Service,
  application: Application,
  now: Circumstances,
  only?: Step,
): readonly QuestionProblem[] {
  return (only ? [only] : route(service, application, now)).flatMap((step) =>
    applying(step, application, now).flatMap((question) => {
      const value = application.answers[question.name]?.value;
      // A register or an ID card is not measured by the rules for typing.
      if (isVerified(question, application)) return [];
      const problem = answerProblem(question, value, now);
      return problem ? [{ ...problem, question: question.name }] : [];
    }),
  );
}

/** Whether a step is done: nothing wrong in it, and what it is for has happened. */
function done(service: Service, step: Step, application: Application, now: Circumstances): boolean {
  switch (step.kind) {
    case 'start':
      return true;
    case 'identity':
      return application.identity !== undefined || application.typing === true;
    case 'questions':
      return problems(service, application, now, step).length === 0;
    case 'fees':
      return true;
    case 'review':
      return application.receipt !== undefined;
    case 'payment':
      return ['paid', 'none-due'].includes(application.payment?.status ?? '');
    case 'licence':
      return false;
  }
}

/** The first rule that says no, as soon as the answers that it needs are there. */
export function refusal(
  service: Service,
  application: Application,
  now: Circumstances,
): EligibilityRule | undefined {
  const steps = route(service, application, now);
  const known = facts(application, now);
  return service.eligibility.find((rule) => {
    const step = steps.find(({ name }) => name === rule.after);
    return (
      step !== undefined &&
      problems(service, application, now, step).length === 0 &&
      holds(rule.when, application.answers, known)
    );
  });
}

/** The furthest step that may be opened: the first one that is not done, or where a rule says no. */
export function frontier(service: Service, application: Application, now: Circumstances): Step {
  const steps = route(service, application, now);
  const no = refusal(service, application, now);
  const found = steps.find(
    (step) => step.name === no?.after || !done(service, step, application, now),
  );
  const last = found ?? steps.at(-1);
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
  return !application.receipt || at > steps.findIndex(({ kind }) => kind === 'review');
}

/** What leaves the device: only answers to questions on the route. */
export function seal(service: Service, application: Application, now: Circumstances): Sealed {
  const answers: Record<string, Answer> = {};
  for (const step of route(service, application, now))
    for (const { name } of applying(step, application, now)) {
      const answer = application.answers[name];
      if (answer) answers[name] = answer;
    }
  const { id, identity } = application;
  return {
    id,
    service: { id: service.id, version: service.version },
    answers,
    ...(identity ? { statement: identity.statement } : {}),
  };
}
