import type {
  Answer,
  AnswerValue,
  Answers,
  Application,
  Identity,
  PaymentState,
  Receipt,
} from './application.js';
import type { Circumstances } from './condition.js';
import { frontier, mayOpen, route, type QuestionProblem } from './flow.js';
import { filesIn } from './question-kinds/files.js';
import { nextAfter } from './next-after.js';
import type { ReplyKey } from './reply-key.js';
import type { Service } from './service.js';
import {
  identityAnswers,
  questionsOf,
  registerAnswers,
  withoutRegister,
  type Found,
} from './sources.js';

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
  /** `key`: what opened the register; what it says to another one than the answer counts for nothing. */
  | {
      readonly kind: 'looked-up';
      readonly lookup: string;
      readonly key: string;
      readonly found: Found;
    }
  | { readonly kind: 'opened'; readonly step: string }
  | { readonly kind: 'identifying'; readonly reference: string }
  | { readonly kind: 'identified'; readonly identity: Identity }
  /** The same identity, for longer. */
  | { readonly kind: 'extended'; readonly identity: Identity }
  /** The identity is over: what somebody has typed stays. */
  | { readonly kind: 'lapsed' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'not-identified' }
  /** The office did not take it: what it does not believe any more is asked again. */
  | { readonly kind: 'rejected'; readonly problems: readonly QuestionProblem[] }
  /** It is about to be sent, with a key for what the office writes back; one that is there stays. */
  | { readonly kind: 'sending'; readonly replyKey: ReplyKey }
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
      return frozen || keyOf(service, application, happening.lookup) !== happening.key
        ? application
        : {
            ...application,
            answers: {
              ...application.answers,
              ...registerAnswers(service, happening.lookup, happening.found),
            },
          };
    case 'opened':
      return mayOpen(service, application, now, happening.step)
        ? { ...application, at: happening.step }
        : application;
    case 'identifying':
      return { ...application, identifying: happening.reference };
    case 'identified':
      return frozen ? application : identified(service, application, happening.identity, now);
    case 'extended':
      return application.identity ? { ...application, identity: happening.identity } : application;
    case 'lapsed': {
      const { identity, ...rest } = application;
      if (frozen || !identity) return application;
      return { ...rest, answers: ownAnswers(application), at: identityStep(service) };
    }
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
    case 'rejected':
      return frozen ? application : rejected(service, application, happening.problems, now);
    case 'sending':
      return frozen || application.replyKey
        ? application
        : { ...application, replyKey: happening.replyKey };
    case 'received': {
      if (frozen) return application;
      const { receipt } = happening;
      const received = nextAfter(
        service,
        { ...application, receipt },
        stepOf(service, 'review'),
        now,
      );
      return isFree(receipt)
        ? withPayment(service, received, { status: 'none-due' }, now)
        : received;
    }
    case 'payment': {
      // Paid is final, whatever a late or repeated answer says.
      if (application.payment?.status === 'paid') return application;
      return withPayment(service, application, happening.state, now);
    }
  }
}

/** The city has said that nothing is to be paid: nobody is led to a payment. */
const isFree = ({ due }: Receipt): boolean => due?.totalCents === 0 && !due.undetermined;

function withPayment(
  service: Service,
  application: Application,
  payment: PaymentState,
  now: Circumstances,
): Application {
  const next = { ...application, payment };
  return ['paid', 'none-due'].includes(payment.status)
    ? nextAfter(service, next, stepOf(service, 'payment'), now)
    : next;
}

const stepOf = (service: Service, kind: string): string =>
  service.steps.find((step) => step.kind === kind)?.name ?? '';

const identityStep = (service: Service): string => stepOf(service, 'identity');

/** What the person gave, without what came from an identity or a register. */
const ownAnswers = ({ answers }: Application): Application['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer.from === 'typed'));

/** The answer that opens a register. */
const keyOf = (service: Service, { answers }: Application, lookup: string) =>
  answers[service.lookups?.find(({ name }) => name === lookup)?.by ?? '']?.value;

/** Typed answers take the place of typed ones. Another key makes what a register said worthless. */
function withTyped(
  service: Service,
  application: Application,
  values: Readonly<Record<string, AnswerValue | undefined>>,
): Application {
  const answers: Record<string, Answer> = { ...application.answers };
  for (const { name, register } of questionsOf(service)) {
    if (register || !Object.hasOwn(values, name)) continue;
    const value = values[name];
    const before = answers[name];
    if (before && before.from !== 'typed') continue;
    if (value === undefined || value === '') Reflect.deleteProperty(answers, name);
    else answers[name] = { value, from: 'typed' };
  }
  const kept = (service.lookups ?? [])
    .filter(({ by }) => answers[by]?.value !== application.answers[by]?.value)
    .reduce((left: Answers, { name }) => withoutRegister(service, left, name), answers);
  return { ...application, answers: kept };
}

/** At the step of the first problem, without the words of others that are not believed any more. */
function rejected(
  service: Service,
  application: Application,
  problems: readonly QuestionProblem[],
  now: Circumstances,
): Application {
  const questionOf = (name: string) => questionsOf(service).find((one) => one.name === name);
  const doubts = (word: 'attribute' | 'register'): boolean =>
    problems.some(({ question, code }) => code === 'unverified' && questionOf(question)?.[word]);
  const identify = doubts('attribute') || problems.some(({ code }) => code.startsWith('identity-'));
  const lookUp = doubts('register') || problems.some(({ code }) => code === 'code-not-valid');

  const { identity: _, identifying: __, ...stranger } = application;
  const asked = identify ? { ...stranger, answers: ownAnswers(application) } : application;
  const known = { ...asked, answers: withoutLost(asked.answers, problems) };
  const left = lookUp ? { ...known, answers: withoutRegister(service, known.answers) } : known;
  const first = problems[0]?.question;
  const at = identify
    ? identityStep(service)
    : route(service, left, now).find(
        ({ name, questions }) => name === first || questions?.some((one) => one.name === first),
      )?.name;
  return { ...left, at: at ?? frontier(service, left, now).name };
}

/** Files that are not there any more are asked for again. */
function withoutLost(answers: Answers, problems: readonly QuestionProblem[]): Answers {
  const lost = new Set(problems.map(({ code, data }) => code === 'file-lost' && data?.['file']));
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]) => {
      const files = filesIn(answer.value);
      const left = files.filter(({ id }) => !lost.has(id)).map((file) => ({ ...file }));
      if (left.length === files.length) return [[name, answer]];
      return left.length > 0 ? [[name, { ...answer, value: left }]] : [];
    }),
  );
}

/** What the identity says takes the place of what was typed before; what it does not say is asked. */
function identified(
  service: Service,
  application: Application,
  identity: Identity,
  now: Circumstances,
): Application {
  const answers = { ...ownAnswers(application), ...identityAnswers(service, identity) };
  const { identifying: _, typing: __, ...rest } = application;
  return nextAfter(service, { ...rest, identity, answers }, identityStep(service), now);
}
