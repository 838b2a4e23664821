import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type { Pace } from './pace.js';

/** Milliseconds without an answer after which a connection counts as lost: phones may hang for much longer. */
const SILENCE = 60_000;

/** An answer, unless it takes too long, or `end` is given. */
export async function unlessSilent<Answer>(
  ask: (signal: AbortSignal) => Promise<Answer>,
  end: AbortSignal,
  pace: Pace,
): Promise<Answer> {
  const asking = new AbortController();
  const answered = new AbortController();
  const stop = (): void => asking.abort();
  end.addEventListener('abort', stop);
  const silence = pace.wait(SILENCE, answered.signal).then(() => {
    asking.abort();
    throw new PartyFault('down', 'No answer.');
  });
  // The loser of the race must not be an unhandled rejection.
  silence.catch(() => undefined);
  try {
    return await Promise.race([ask(asking.signal), silence]);
  } finally {
    answered.abort();
    end.removeEventListener('abort', stop);
  }
}
