import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import type {
  ReplyOutcome,
  ResultOutcome,
  WithdrawalOutcome,
} from '@stadtkit/steps/result-outcome.js';

type Said = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isDay = (value: unknown): boolean => isText(value) && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isMessage = ({ message }: Said): boolean => message === undefined || isText(message);

/** What must stand in each outcome. */
const rules: Readonly<Record<ResultOutcome['status'], (said: Said) => boolean>> = {
  waiting: ({ on, answered }) =>
    isText(on) &&
    ['payment', 'office', 'issuer'].includes(on) &&
    (answered === undefined || isText(answered)),
  asked: (said) =>
    isText(said['question']) && isDay(said['on']) && isDay(said['until']) && isMessage(said),
  issued: ({ licence }) => typeof licence === 'object' && licence !== null,
  refused: (said) => isDay(said['on']) && isMessage(said),
  decided: (said) => isDay(said['on']) && isMessage(said),
  withdrawn: ({ on }) => isDay(on),
};

/** What an office over HTTP says about an application. */
export function readResult(said: Said): ResultOutcome {
  const status = oneOf(Object.keys(rules) as (keyof typeof rules)[], said['status']);
  if (!rules[status](said))
    throw new PartyFault(
      'nonsense',
      `The destination says “${status}”, and not what belongs to it.`,
    );
  return said as unknown as ResultOutcome;
}

/** What it says about an answer. */
export const readReply = ({ status }: Said): ReplyOutcome => ({
  status: oneOf(['taken', 'over'], status),
});

/** What it says about a withdrawal. */
export const readWithdrawal = ({ status }: Said): WithdrawalOutcome => ({
  status: oneOf(['withdrawn', 'too-late'], status),
});

function oneOf<One extends string>(known: readonly One[], said: unknown): One {
  const found = known.find((one) => one === said);
  if (!found) throw new PartyFault('nonsense', 'The destination does not say what became of it.');
  return found;
}
