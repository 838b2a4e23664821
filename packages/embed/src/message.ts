import type { ReplyKey } from '@stadtkit/steps/reply-key.js';
import type { ResultOutcome } from '@stadtkit/steps/result-outcome.js';

/**
 * An outcome with what the office wrote as a text; without it where this browser cannot read it. What opens a message comes
 * only when there is one: the office is asked often before it writes.
 */
export async function withMessage(
  outcome: ResultOutcome,
  replyKey: ReplyKey | undefined,
): Promise<ResultOutcome> {
  if (!('message' in outcome)) return outcome;
  const { message, ...rest } = outcome;
  if (!message || !replyKey) return rest;
  const { openMessage } = await import('./open-message.js');
  const text = await openMessage(message, replyKey);
  return text ? { ...rest, message: text } : rest;
}
