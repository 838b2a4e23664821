import type { ReplyAddress } from '@stadtkit/steps/reply-key.js';
import type {
  ReplyOutcome,
  ResultOutcome,
  WithdrawalOutcome,
} from '@stadtkit/steps/result-outcome.js';

/** What a clerk has written to a citizen: for the file, and sealed, where the citizen’s browser gave a key. */
export interface Written {
  readonly text: string;
  readonly message?: string;
}

/** A question that the office has asked back. `on` and `until`: ISO dates in Germany. */
export interface OfficeQuestion extends Written {
  readonly id: string;
  readonly on: string;
  readonly until: string;
  /** `at`: ISO instant. */
  readonly answer?: { readonly at: string; readonly text: string };
}

/** How an application ended. */
export type Ending =
  | ({ readonly status: 'refused' | 'decided'; readonly on: string } & Written)
  | { readonly status: 'withdrawn' | 'issued'; readonly on: string };

/** What the office and a citizen have said to each other about an application. */
export interface Dealings {
  /** None from an older version of the kit. */
  readonly replyKey?: ReplyAddress;
  readonly questions: readonly OfficeQuestion[];
  readonly ending?: Ending;
}

export const noDealings: Dealings = { questions: [] };

const open = ({ questions, ending }: Dealings): OfficeQuestion | undefined =>
  ending ? undefined : questions.find(({ answer }) => !answer);

/** Asks something back, unless it has ended or still asks something else. */
export const asking = (dealings: Dealings, question: OfficeQuestion): Dealings =>
  dealings.ending || open(dealings)
    ? dealings
    : { ...dealings, questions: [...dealings.questions, question] };

/** Takes an answer; the first one counts. */
export function answering(
  dealings: Dealings,
  id: string,
  answer: NonNullable<OfficeQuestion['answer']>,
): { readonly dealings: Dealings; readonly status: ReplyOutcome['status'] } {
  const asked = dealings.questions.find((one) => one.id === id);
  if (asked?.answer) return { dealings, status: 'taken' };
  if (!asked || open(dealings)?.id !== id) return { dealings, status: 'over' };
  const questions = dealings.questions.map((one) => (one.id === id ? { ...one, answer } : one));
  return { dealings: { ...dealings, questions }, status: 'taken' };
}

/** Ends an application; the first ending counts. */
export const ending = (dealings: Dealings, how: Ending): Dealings =>
  dealings.ending ? dealings : { ...dealings, ending: how };

/** Takes it back, if nobody has decided. */
export function withdrawing(
  dealings: Dealings,
  on: string,
): { readonly dealings: Dealings; readonly status: WithdrawalOutcome['status'] } {
  const after = ending(dealings, { status: 'withdrawn', on });
  return {
    dealings: after,
    status: after.ending?.status === 'withdrawn' ? 'withdrawn' : 'too-late',
  };
}

/** What the citizen is told; undefined where nothing was said that goes before what the office is doing. */
export function toldOf(dealings: Dealings): ResultOutcome | undefined {
  const { ending } = dealings;
  if (ending?.status === 'withdrawn') return { status: 'withdrawn', on: ending.on };
  if (ending && 'text' in ending) {
    const { text: _, ...told } = ending;
    return told;
  }
  const asked = open(dealings);
  if (!asked) return undefined;
  const { id: question, on, until, message } = asked;
  return { status: 'asked', question, on, until, ...(message ? { message } : {}) };
}

/** When the last question was answered, if it was. */
export function answeredIn({ questions }: Dealings): { readonly answered?: string } {
  const at = questions.at(-1)?.answer?.at;
  return at === undefined ? {} : { answered: at };
}
