import type { Answer, Answers, Identity, Provenance } from './application.js';
import type { AttributeName, Lookup, Question, Service } from './service.js';

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

/** What a register says, by the names that the definition gives it. */
export type Found = Readonly<Record<string, string>>;

/** The register that answers a question, if one does. */
export const lookupFor = ({ lookups = [] }: Service, { register }: Question): Lookup | undefined =>
  register && lookups.find(({ name }) => name === register.lookup);

/** The answers that a register gives. */
export function registerAnswers(service: Service, lookup: string, found: Found): Answers {
  const answers: Record<string, Answer> = {};
  for (const { name, register } of questionsOf(service)) {
    if (register?.lookup !== lookup || !Object.hasOwn(found, register.gives)) continue;
    const value = found[register.gives];
    if (value) answers[name] = { value, from: 'register' };
  }
  return answers;
}

/** Answers without what a register, or any of them, has said. */
export function withoutRegister(service: Service, answers: Answers, lookup?: string): Answers {
  const said = questionsOf(service).filter(
    ({ register }) => register && (lookup === undefined || register.lookup === lookup),
  );
  return Object.fromEntries(
    Object.entries(answers).filter(([name]) => !said.some((one) => one.name === name)),
  );
}
