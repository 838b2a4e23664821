import type { Answers } from './application.js';
import type { Circumstances } from './condition.js';
import { problems, refusal, seal, type QuestionProblem } from './flow.js';
import { newApplication } from './new-application.js';
import { readAnswers } from './read-answers.js';
import type { Service } from './service.js';
import { isRecord } from './unknown.js';

/** What the city makes of an application that came in. */
export type Reception =
  | { readonly status: 'received'; readonly answers: Answers }
  | { readonly status: 'rejected'; readonly problems: readonly QuestionProblem[] }
  /** Not what the service element sends: damaged, for another service, or made by hand. */
  | { readonly status: 'unreadable'; readonly reason: string };

/**
 * Runs the rules of the service again where they cannot be tampered with. `input` is the decrypted content, believed in
 * nothing. `vouched` is what the identity's statement and the register themselves said, asked by the receiver: an
 * answer that claims to come from someone else must be among it, word for word. Never throws.
 */
export function received(
  input: unknown,
  service: Service,
  now: Circumstances,
  vouched: Answers,
): Reception {
  if (!isRecord(input) || typeof input['id'] !== 'string')
    return { status: 'unreadable', reason: 'not an application' };
  const named = input['service'];
  if (!isRecord(named) || named['id'] !== service.id || named['version'] !== service.version)
    return { status: 'unreadable', reason: 'for another service or version' };
  const answers = readAnswers(input['answers']);
  if (!answers) return { status: 'unreadable', reason: 'answers are damaged' };

  const application = { ...newApplication(service, { id: input['id'], key: '' }), answers };
  const kept = seal(service, application, now).answers;
  const unverified = Object.entries(kept)
    .filter(([name, { from, value }]) => from !== 'typed' && vouched[name]?.value !== value)
    .map(([question]) => ({ question, code: 'unverified' as const }));
  const no = refusal(service, application, now);
  const found = [
    ...unverified,
    ...problems(service, application, now),
    ...(no ? [{ question: no.after, code: 'refused' as const, data: { rule: no.name } }] : []),
  ];
  return found.length > 0
    ? { status: 'rejected', problems: found }
    : { status: 'received', answers: kept };
}
