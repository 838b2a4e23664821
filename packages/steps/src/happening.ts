import { nextAfter } from './next.js';
import type {
  Answer,
  AnswerValue,
  Application,
  Identity,
  PaymentState,
  Receipt,
} from './application.js';
import type { Circumstances } from './condition.js';
import { mayOpen } from './flow.js';
import type { Question, Service } from './service.js';

/** What can happen to an application. */
export type Happening =
  | {
      readonly kind: 'answered';
      readonly step: string;
      /** By question name; undefined takes an answer back. */
      readonly values: Readonly<Record<string, AnswerValue | undefined>>;
      /** True: typed, but the person has not said „Weiter“ yet. */
      readonly stay?: boolean;
    }
  | { readonly kind: 'looked-up'; readonly answers: Readonly<Record<string, Answer>> }
  | { readonly kind: 'opened'; readonly step: string }
  | { readonly kind: 'identifying'; readonly reference: string }
  | { readonly kind: 'identified'; readonly identity: Identity }
  | { readonly kind: 'typing' }
  | { readonly kind: 'not-identified' }
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'payment'; readonly state: PaymentState };

/** The application after something happened. Pure: the same happening twice gives the same application. */
export function after(
  service: Service,
  application: Application,
  happening: Happening,
  now: Circumstances,
): Application {
  // Once the city has it, the answers are what was sent.
  const frozen = application.receipt !== undefined;
  switch (happening.kind) {
    case 'answered': {
      if (frozen) return application;
      const answered = withTyped(service, application, happening.values);
      return happening.stay ? answered : nextAfter(service, answered, happening.step, now);
    }
    case 'looked-up':
      return frozen
        ? application
        : { ...application, answers: { ...application.answers, ...happening.answers } };
    case 'opened':
      return mayOpen(service, application, now, happening.step)
        ? { ...application, at: happening.step }
        : application;
    case 'identifying':
      return { ...application, identifying: happening.reference };
    case 'identified':
      return frozen ? application : identified(service, application, happening.identity, now);
    case 'typing': {
      if (frozen) return application;
      const { identity: _, identifying: __, ...rest } = application;
      const typing = { ...rest, answers: ownAnswers(application), typing: true };
      return nextAfter(service, typing, identityStep(service), now);
    }
    case 'not-identified': {
      const { identifying: _, ...rest } = application;
      return rest;
    }
    case 'received': {
      const received = { ...application, receipt: application.receipt ?? happening.receipt };
      return frozen ? application : nextAfter(service, received, stepOf(service, 'review'), now);
    }
    case 'payment': {
      // Paid is final, whatever a late or repeated answer says.
      if (application.payment?.status === 'paid') return application;
      const paid = { ...application, payment: happening.state };
      return ['paid', 'none-due'].includes(happening.state.status)
        ? nextAfter(service, paid, stepOf(service, 'payment'), now)
        : paid;
    }
  }
}

const stepOf = (service: Service, kind: string): string =>
  service.steps.find((step) => step.kind === kind)?.name ?? '';

const identityStep = (service: Service): string => stepOf(service, 'identity');

/** What the person gave, without what came from an identity or a register. */
const ownAnswers = ({ answers }: Application): Application['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.from === 'typed'));

/** Typed answers take the place of typed ones. Another access code makes what the register said worthless. */
function withTyped(
  service: Service,
  application: Application,
  values: Readonly<Record<string, AnswerValue | undefined>>,
): Application {
  const answers: Record<string, Answer> = { ...application.answers };
  for (const [name, value] of Object.entries(values)) {
    const before = answers[name];
    if (before && before.from !== 'typed') continue;
    if (value === undefined || value === '') Reflect.deleteProperty(answers, name);
    else answers[name] = { value, from: 'typed' };
  }
  const codes = questionsOf(service).filter(({ kind }) => kind === 'access-code');
  if (codes.some(({ name }) => answers[name]?.value !== application.answers[name]?.value))
    for (const { name, register } of questionsOf(service))
      if (register) Reflect.deleteProperty(answers, name);
  return { ...application, answers };
}

const questionsOf = (service: Service): readonly Question[] =>
  service.steps.flatMap((step) => step.questions ?? []);

/** What the identity says takes the place of what was typed before; what it does not say is asked. */
function identified(
  service: Service,
  application: Application,
  identity: Identity,
  now: Circumstances,
): Application {
  const from = sourceOf(identity.method);
  const answers: Record<string, Answer> = { ...ownAnswers(application) };
  for (const { name, attribute } of questionsOf(service)) {
    const value = attribute && identity.attributes[attribute];
    if (value) answers[name] = { value, from };
  }
  const { identifying: _, typing: __, ...rest } = application;
  return nextAfter(service, { ...rest, identity, answers }, identityStep(service), now);
}

/** How an answer that an identity gave is marked. */
export const sourceOf = (method: string): 'eid' | 'account' | 'wallet' =>
  method === 'wallet' || method === 'eid' ? method : 'account';
