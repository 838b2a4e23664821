import type { Answer, AnswerValue, Answers, Identity, Provenance } from './application.js';
import type { AttributeName, Question, Service } from './service.js';

/**
 * Where the answer to a question has to come from, for this person: a register's question from the register; a question
 * that the identity answers from the identity; everything else is typed. The definition decides it, and the office
 * demands exactly that.
 */
export function sourceFor(question: Question, identity: Identified | undefined): Provenance {
  if (question.register) return 'register';
  return identity && attributeFor(question, identity) !== undefined
    ? sourceOf(identity.method)
    : 'typed';
}

/** What decides about sources in an identity. */
export type Identified = Pick<Identity, 'method' | 'attributes'>;

/** How an answer that an identity gave is marked. */
export const sourceOf = (method: string): 'eid' | 'account' | 'wallet' =>
  method === 'wallet' || method === 'eid' ? method : 'account';

const attributeFor = ({ attribute }: Question, { attributes }: Identified): string | undefined =>
  (attribute && attributes[attribute]) || undefined;

export const questionsOf = (service: Service): readonly Question[] =>
  service.steps.flatMap((step) => step.questions ?? []);

/** All that is ever asked of an identity in a service, each once: more is neither read nor kept nor signed. */
export const identityAttributes = (service: Service): readonly AttributeName[] => [
  ...new Set(questionsOf(service).flatMap(({ attribute }) => attribute ?? [])),
];

/** An identity that says no more than the service asks. */
export function leastAttributes(
  service: Service,
  attributes: Identity['attributes'],
): Identity['attributes'] {
  const asked = identityAttributes(service);
  return Object.fromEntries(
    Object.entries(attributes).filter(([name]) => asked.includes(name as AttributeName)),
  );
}

/** The answers that an identity gives. */
export function identityAnswers(service: Service, identity: Identified): Answers {
  const answers: Record<string, Answer> = {};
  for (const question of questionsOf(service)) {
    const value = attributeFor(question, identity);
    if (value !== undefined && !question.register)
      answers[question.name] = { value, from: sourceOf(identity.method) };
  }
  return answers;
}

/** What the register of exams says about a code that it knows. */
export interface Exam {
  /** ISO date. */
  readonly passedOn: string;
  readonly examiner: string;
}

/** The question whose answer opens the register. */
export const codeQuestion = (service: Service): Question | undefined =>
  questionsOf(service).find(({ kind }) => kind === 'access-code');

/** The answers that the register gives. */
export const registerAnswers = (service: Service, exam: Exam): Answers =>
  Object.fromEntries(
    questionsOf(service)
      .filter(({ register }) => register)
      .map(({ name, kind }): [string, Answer] => [
        name,
        { value: kind === 'date' ? exam.passedOn : exam.examiner, from: 'register' },
      ]),
  );

/** Answers as plain values, by question. */
export const valuesOf = (answers: Answers): Readonly<Record<string, AnswerValue>> =>
  Object.fromEntries(Object.entries(answers).map(([name, { value }]) => [name, value]));
