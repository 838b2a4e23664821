import type { AnswerValue, Application, Identity } from '@stadtkit/steps/application.js';
import { factsOn } from '@stadtkit/steps/condition.js';
import { problemsOf } from '@stadtkit/steps/flow.js';
import { newApplication } from '@stadtkit/steps/new-application.js';
import type { IdentificationMethod, Question, Service } from '@stadtkit/steps/service.js';
import { sourceFor, sourceOf } from '@stadtkit/steps/sources.js';

/** Somebody on the way: how far they are is what their application says. */
export interface Walker {
  readonly today: string;
  readonly application: Application;
  /** What they have met so far, one word for each way that a person can take. */
  readonly met: readonly string[];
  /** Whatever they answer is against a rule: they see the step to its end, and go no further. */
  readonly isStuck?: true;
}

export const beginning = (service: Service, today: string): Walker => ({
  today,
  application: newApplication(service, { id: 'analysis', key: '' }),
  met: [`day ${today}`],
});

/** Somebody who identified by a method, or types. What an identity says comes with the questions that it answers. */
export function identifiedBy(
  { application, ...walker }: Walker,
  method: IdentificationMethod | undefined,
): Walker {
  const identity: Identity | undefined = method && {
    method: method.name,
    level: method.level,
    verifiedAt: '',
    statement: '',
    attributes: {},
  };
  return {
    ...walker,
    application: { ...application, ...(identity ? { identity } : { typing: true }) },
  };
}

/** Somebody with one answer more, from where the definition wants it; undefined: nothing is answered. */
export function answered(
  { application, ...walker }: Walker,
  question: Question,
  value: AnswerValue | undefined,
): Walker {
  const { identity } = application;
  const { attribute, name } = question;
  if (value === undefined) return { application, ...walker };
  const vouched: Identity | undefined =
    identity && attribute && typeof value === 'string'
      ? { ...identity, attributes: { ...identity.attributes, [attribute]: value } }
      : identity;
  const from =
    attribute && vouched && vouched !== identity
      ? sourceOf(vouched.method)
      : sourceFor(question, vouched);
  return {
    ...walker,
    application: {
      ...application,
      ...(vouched ? { identity: vouched } : {}),
      answers: { ...application.answers, [name]: { value, from } },
    },
  };
}

/**
 * Whether the flow takes an answer of this person to a question that is put to them: what else they have said changes
 * nothing, but for the rules of the question, which are not looked at here.
 */
export function takes(
  walker: Walker,
  question: Question,
): (value: AnswerValue | undefined) => boolean {
  const alone = { ...question, rules: [] };
  const silent = { ...walker, application: { ...walker.application, answers: {} } };
  return (value) => {
    const { application, today } = answered(silent, question, value);
    const { answers, identity } = application;
    return problemsOf(alone, { answers, identity, facts: factsOn(today) }, { today }).length === 0;
  };
}
