import { applicable } from './applicable.js';
import type { Application, Answers } from './application.js';
import { holds, type Circumstances, type Facts } from './condition.js';
import { asked, route } from './flow.js';
import { METHOD, needsOf } from './seen.js';
import type { Condition, EligibilityRule, Service } from './service.js';

/** Where a person can change what a rule was decided by. */
export interface Deciding {
  readonly step: string;
  /** None where it was not asked, such as a birth date that an ID card gave. */
  readonly question?: string;
}

/** Of all that made a rule hold, what this person said last. Undefined: nothing of it was said, e.g. the day counts. */
export function decidedBy(
  service: Service,
  application: Application,
  { when }: EligibilityRule,
  now: Circumstances,
): Deciding | undefined {
  const { answers, facts } = applicable(service, application, now);
  const read = new Set(reasonsIn(when, answers, facts).map((name) => opening(service, name)));
  return route(service, application, now)
    .flatMap((step): readonly Deciding[] => {
      if (step.kind === 'identity') return read.has(METHOD) ? [{ step: step.name }] : [];
      const put = asked(service, step, application, now);
      const here = (step.questions ?? [])
        .filter((one) => read.has(one.name) && (put.includes(one) || answers[one.name]))
        .at(-1);
      if (!here) return [];
      return [{ step: step.name, ...(put.includes(here) ? { question: here.name } : {}) }];
    })
    .at(-1);
}

/** The answers and facts for which a condition holds; of alternatives, those that do. */
function reasonsIn(condition: Condition, answers: Answers, facts: Facts): readonly string[] {
  const inside = (one: Condition) => reasonsIn(one, answers, facts);
  if ('all' in condition) return condition.all.flatMap(inside);
  if ('any' in condition)
    return condition.any.filter((one) => holds(one, answers, facts)).flatMap(inside);
  if ('not' in condition) return needsOf(condition.not);
  return needsOf(condition);
}

/** What a register says is changed by what opened it. */
function opening({ lookups = [], steps }: Service, name: string): string {
  const question = steps
    .flatMap(({ questions = [] }) => questions)
    .find((one) => one.name === name);
  return lookups.find((one) => one.name === question?.register?.lookup)?.by ?? name;
}
