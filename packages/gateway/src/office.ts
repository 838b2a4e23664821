import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import {
  isFinal,
  type ReplyOutcome,
  type ResultOutcome,
  type WithdrawalOutcome,
} from '@stadtkit/steps/result-outcome.js';
import { caseOf, changeCase, KEPT, type Case } from './case.js';
import { wakeEmail } from './email-news.js';
import { isEnvelope } from './envelope.js';
import type { GatewayOptions } from './options.js';
import { RequestError } from './request-error.js';

/** Bytes of an encrypted answer, and of what an office writes: 4000 characters of any script, encrypted, and room. */
const MOST = 32 * 1024;

/** The case of somebody whose application the office has. */
export async function receivedCase(
  options: GatewayOptions,
  id: string,
  key: string | undefined,
): Promise<Case> {
  const row = await caseOf(options, id, key);
  if (!row?.value.receipt) throw new RequestError('not-received');
  return row.value;
}

/**
 * What the office has made of an application. Once it has decided, the citizen has 30 days to fetch it; who fetches it, and
 * how often, changes nothing about that.
 */
export async function outcomeOf(
  options: GatewayOptions,
  id: string,
  signal: AbortSignal,
): Promise<ResultOutcome> {
  const outcome = await options.destination.outcome(id, signal);
  // Nobody but the citizen reads what a clerk writes, so it is not passed on when it came unencrypted.
  if ('message' in outcome && !(outcome.message && isSealed(outcome.message)))
    throw new PartyFault('nonsense', 'What the office writes is not encrypted.');
  const found = { news: false };
  await changeCase(options, id, (value) => {
    const next = said(value, outcome.status);
    found.news = next !== value;
    return isFinal(outcome) ? decided(next, outcome.status, options.now()) : next;
  });
  if (found.news) await wakeEmail(options, id);
  return outcome;
}

/** Hands an encrypted answer to a question of the office on. Nothing of it is kept here. */
export async function answerOffice(
  options: GatewayOptions,
  id: string,
  question: string,
  jwe: string,
  signal: AbortSignal,
): Promise<ReplyOutcome> {
  if (!isSealed(jwe) || !/^[\w-]{1,64}$/.test(question)) throw new RequestError('request');
  return options.destination.answer(id, question, jwe, signal);
}

/** Tells the office that the citizen takes the application back: from then on nobody can begin to pay for it. */
export async function withdraw(
  options: GatewayOptions,
  id: string,
  signal: AbortSignal,
): Promise<WithdrawalOutcome> {
  const outcome = await options.destination.withdraw(id, signal);
  if (outcome.status === 'withdrawn')
    await changeCase(options, id, (value) => decided(value, 'withdrawn', options.now()));
  return outcome;
}

/** The case with what the office says of it now; the same when that is nothing new. */
function said(value: Case, status: ResultOutcome['status']): Case {
  const { status: before = 'waiting', words = 0 } = value.office ?? {};
  // Who has taken it back knows.
  if (status === before || status === 'withdrawn') return value;
  return { ...value, office: { status, words: status === 'waiting' ? words : words + 1 } };
}

function decided(value: Case, status: ResultOutcome['status'], now: number): Case {
  const unpayable = status === 'refused' || status === 'withdrawn';
  if (value.decided && (value.unpayable || !unpayable)) return value;
  const until = value.decided ? value.until : Math.min(now + KEPT, value.until);
  return { ...value, decided: true, until, ...(unpayable ? { unpayable } : {}) };
}

const isSealed = (text: string): boolean => text.length <= MOST && isEnvelope(text);
