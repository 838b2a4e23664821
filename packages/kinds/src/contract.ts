import { faultCode } from './party-fault.js';

/**
 * A clause of what a port promises. A contract is a list of them: whoever writes an adapter runs each with a test runner of
 * their choice, on something new each time. `judge` fails with a sentence when the promise is broken.
 */
export interface Clause<Judged> {
  readonly title: string;
  readonly judge: (judged: Judged) => Promise<void>;
}

/** Says what differs; compares by value, as JSON does. */
export function equal(actual: unknown, wanted: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(wanted)];
  if (is !== should) throw new Error(`${what} should be ${should}, but is ${is}.`);
}

export function ensure(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}

/** That an asked party fails, with one of these codes; without codes, with any error. */
export async function fails(promise: Promise<unknown>, ...codes: readonly string[]): Promise<void> {
  const outcome = await promise.then(
    () => 'an answer',
    (error: unknown) => faultCode(error) ?? 'another error',
  );
  if (outcome === 'an answer' || (codes.length > 0 && !codes.includes(outcome)))
    throw new Error(`The fault should be ${codes.join(' or ') || 'any'}, but there is ${outcome}.`);
}

/** That whoever has given up is not served. */
export async function givesUp(ask: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  await fails(ask(AbortSignal.abort()));
}

/** A signal that nobody gives. */
export const patient = (): AbortSignal => new AbortController().signal;

/** Whether a text is an instant, as ISO 8601 and RFC 3339 write it. */
export const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
  !Number.isNaN(Date.parse(text));

/** Whether an address is one that a browser may be sent to. */
export const isWebAddress = (url: unknown): boolean =>
  typeof url === 'string' &&
  URL.canParse(url) &&
  ['https:', 'http:'].includes(new URL(url).protocol);
