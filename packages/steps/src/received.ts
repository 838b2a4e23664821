import { reaches } from '@stadtkit/kinds/assurance-level.js';
import type { Due } from '@stadtkit/kinds/due.js';
import { isSameValue } from './answer-value.js';
import { attachmentProblems, type ReceivedFile } from './attachments.js';
import { applicable } from './applicable.js';
import type { Answer, Answers, Application, Identity } from './application.js';
import { computedIn, type Computed } from './computed.js';
import type { Circumstances } from './condition.js';
import { dueFor } from './due.js';
import { inEntry, placeOf, strayIn } from './entries.js';
import { asListed, outOfLists, type LookedUp, type OutOfList } from './listed-answers.js';
import { officeChecks, problems, refusal, type QuestionProblem } from './flow.js';
import { newApplication } from './new-application.js';
import { readAnswers } from './read-answers.js';
import { readReplyAddress, type ReplyAddress } from './reply-key.js';
import type { Service } from './service.js';
import { identityAnswers, lookupFor, questionsOf, registerAnswers, type Found } from './sources.js';
import { isRecord } from './is-record.js';

/** What the city makes of an application that came in. */
export type Reception =
  | {
      readonly status: 'received';
      readonly answers: Answers;
      /** What a person looks at before anything is issued: names of the definition's checks, and `identity`. */
      readonly checks: readonly string[];
      /** What is due on the day of `now`, by the same function by which the browser has shown it. */
      readonly due: Due;
      /** What is computed of the answers and known, by the names of the questions that show it: nobody sends it. */
      readonly values: Readonly<Record<string, Computed>>;
      /** For whom the office can encrypt what it writes; none from an older version of the kit. */
      readonly replyKey?: ReplyAddress;
    }
  | { readonly status: 'rejected'; readonly problems: readonly QuestionProblem[] }
  /** Made by another version of the definition than the one that is in force. */
  | { readonly status: 'outdated' }
  /** Not what the service element sends: damaged, for another service, or made by hand. */
  | { readonly status: 'unreadable'; readonly reason: string };

/** What the receiver has found out itself, and not from the application. */
export interface Evidence {
  /** The id under which the application was handed in. */
  readonly id: string;
  /**
   * What the statement says whose signature, issuer, audience and time the receiver has checked; `invalid` when there is
   * one that does not pass; undefined when there is none.
   */
  readonly statement?: Statement | 'invalid' | undefined;
  /** What each register says to its answer of `lookupsIn`, by its name; none when it does not know it, or it was used. */
  readonly found?: Readonly<Record<string, Found>> | undefined;
  /** What the lists say, on the day of the application, to the answers of `listsIn`. */
  readonly listed?: readonly LookedUp[] | undefined;
  /** The files that came with it, by their ids. */
  readonly attachments?: Readonly<Record<string, ReceivedFile>> | undefined;
}

/** A person, by the gateway's word. */
export interface Statement extends Pick<Identity, 'method' | 'level' | 'attributes'> {
  /** The application that it was made for. */
  readonly application: string;
}

/** What opens registers in an application that came in, by their names. Those for which there is nothing are left out. */
export function lookupsIn(input: unknown, service: Service): ReadonlyMap<string, string> {
  const answers = isRecord(input) ? readAnswers(input['answers']) : undefined;
  return new Map(
    (service.lookups ?? []).flatMap(({ name, by }): [string, string][] => {
      const value = answers?.[by]?.value;
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** What stands in an application that came in and is to be looked up in lists. */
export function listsIn(input: unknown, service: Service): readonly OutOfList[] {
  const answers = isRecord(input) ? readAnswers(input['answers']) : undefined;
  return answers ? outOfLists(service, answers) : [];
}

/**
 * Runs the rules of the service again where they cannot be tampered with. `input` is the decrypted content, believed in
 * nothing: who may answer a question is said by the definition alone, what an identity or a register says is taken from
 * the evidence, and what the application claims about it is only compared. Never throws.
 */
export function received(
  input: unknown,
  service: Service,
  now: Circumstances,
  { id, statement, found: said, attachments = {}, listed = [] }: Evidence,
): Reception {
  if (!isRecord(input) || input['id'] !== id)
    return { status: 'unreadable', reason: 'not this application' };
  const named = input['service'];
  if (!isRecord(named) || named['id'] !== service.id)
    return { status: 'unreadable', reason: 'for another service' };
  if (named['version'] !== service.version) return { status: 'outdated' };
  const claimed = readAnswers(input['answers']);
  if (!claimed) return { status: 'unreadable', reason: 'answers are damaged' };

  const application = attested(service, claimed, { id, statement, found: said });
  const applies = applicable(service, application, now);
  const inLists = asListed(service, applies.answers, listed);
  const found = told(service, [
    ...identityProblems(service, application, now, statement),
    ...falseClaims(service, application, now, claimed),
    ...problems(service, application, now),
    ...attachmentProblems(service, applies.answers, attachments),
    ...inLists.problems,
    ...refusals(service, application, now),
  ]);
  if (found.length > 0) return { status: 'rejected', problems: found };
  const replyKey = readReplyAddress(input['replyKey']);
  return {
    status: 'received',
    answers: inLists.answers,
    checks: officeChecks(service, application, now),
    due: dueFor(service, applies, now.today),
    values: computedIn(applies),
    ...(replyKey ? { replyKey } : {}),
  };
}

/**
 * Each problem once, and only what the person can put right: not what the register or the statement would have answered,
 * when the code or the statement itself is what does not count.
 */
function told(service: Service, found: readonly QuestionProblem[]): readonly QuestionProblem[] {
  const unknown = found
    .filter(({ code }) => code === 'code-not-valid')
    .map(({ question }) => question);
  const isStranger = found.some(({ code }) => code.startsWith('identity-'));
  const follows = new Set(
    questionsOf(service)
      .filter((one) =>
        one.register
          ? unknown.includes(lookupFor(service, one)?.by ?? '')
          : isStranger && one.attribute !== undefined,
      )
      .map(({ name }) => name),
  );
  const isSameAs = (one: QuestionProblem, other: QuestionProblem): boolean =>
    one.question === other.question &&
    one.code === other.code &&
    one.data?.['file'] === other.data?.['file'] &&
    isSameValue(placeOf(one), placeOf(other));
  return found.filter(
    (problem, at) =>
      !(follows.has(problem.question) && ['missing', 'unverified'].includes(problem.code)) &&
      found.findIndex((one) => isSameAs(one, problem)) === at,
  );
}

/** The application as the evidence and the person give it: typed answers as they came, all others anew. */
function attested(
  service: Service,
  claimed: Answers,
  { id, statement, found = {} }: Evidence,
): Application {
  const identity = statement === 'invalid' ? undefined : statement;
  const registers = Object.entries(found).flatMap(([lookup, said]) =>
    Object.entries(registerAnswers(service, lookup, said)),
  );
  return {
    ...newApplication(service, { id, key: '' }),
    answers: {
      ...typed(service, claimed),
      ...(identity ? identityAnswers(service, identity) : {}),
      ...Object.fromEntries(registers),
    },
    ...(identity ? { identity: { ...identity, verifiedAt: '', statement: '' } } : {}),
  };
}

const typed = (service: Service, claimed: Answers): Answers =>
  Object.fromEntries(
    questionsOf(service).flatMap(({ name, register }): [string, Answer][] => {
      const answer = claimed[name];
      return answer?.from === 'typed' && !register ? [[name, answer]] : [];
    }),
  );

/**
 * Answers whose claimed source or value is not what the definition and the evidence say. A typed answer to a question
 * that does not apply is no claim: it counts for nothing.
 */
function falseClaims(
  service: Service,
  application: Application,
  now: Circumstances,
  claimed: Answers,
): QuestionProblem[] {
  const { steps, answers } = applicable(service, application, now);
  const applying = steps.flatMap(({ questions }) => questions);
  const wrong = applying
    .filter(({ name }) => !isSame(claimed[name], answers[name]))
    .map((question): QuestionProblem => {
      const by = lookupFor(service, question)?.by;
      if (by !== undefined && !answers[question.name])
        return { question: by, code: 'code-not-valid' };
      const stray = strayIn(claimed[question.name]?.value, answers[question.name]?.value);
      const problem: QuestionProblem = { question: question.name, code: 'unverified' };
      return stray ? inEntry(problem, stray) : problem;
    });
  const boasts = Object.entries(claimed)
    .filter(([name]) => !applying.some((question) => question.name === name))
    .filter(([name, claim]) => claim.from !== 'typed' && !isSame(claim, application.answers[name]))
    .map(([question]): QuestionProblem => ({ question, code: 'unverified' }));
  return [...wrong, ...boasts];
}

const isSame = (claim: Answer | undefined, answer: Answer | undefined): boolean =>
  isSameValue(claim?.value, answer?.value) && claim?.from === answer?.from;

/** Whether this person may be who they say they are, in the way they say it. */
function identityProblems(
  service: Service,
  application: Application,
  now: Circumstances,
  statement: Evidence['statement'],
): QuestionProblem[] {
  const { steps } = applicable(service, application, now);
  const at = steps.find(({ step }) => step.kind === 'identity')?.step.name;
  if (at === undefined) return [];
  const { minimumLevel, methods, manualFallback } = service.identification;
  const problem = (code: 'identity-missing' | 'identity-invalid') => [{ question: at, code }];
  if (statement === undefined) return manualFallback ? [] : problem('identity-missing');
  if (statement === 'invalid' || statement.application !== application.id)
    return problem('identity-invalid');
  const method = methods.find(({ name }) => name === statement.method);
  return method && reaches(statement.level, minimumLevel) && reaches(statement.level, method.level)
    ? []
    : problem('identity-invalid');
}

function refusals(
  service: Service,
  application: Application,
  now: Circumstances,
): QuestionProblem[] {
  const no = refusal(service, application, now);
  return no ? [{ question: no.after, code: 'refused', data: { rule: no.name } }] : [];
}
