import type { Applicable } from '@stadtkit/steps/applicable.js';
import { dueFor } from '@stadtkit/steps/due.js';
import { questionIn } from '@stadtkit/steps/quantity.js';
import { needsOf, needsOfFact } from '@stadtkit/steps/seen.js';
import type { FeeLine, Service } from '@stadtkit/steps/service.js';
import { judge, note, type Trace } from './trace.js';
import type { Walker } from './walker.js';

/** The questions whose answers a line is priced by. */
export const pricedBy = ({ cents, times = [] }: FeeLine): readonly string[] => [
  ...(typeof cents === 'object' && cents ? [cents.by] : []),
  ...times.map(questionIn),
];

/** The names of all that a line depends on. */
export const feeNeeds = (fee: FeeLine): readonly string[] => [
  ...pricedBy(fee),
  ...(fee.times ?? []).flatMap((one) =>
    typeof one === 'object' && 'fact' in one ? needsOfFact(one.fact) : [],
  ),
  ...[fee, ...(fee.reductions ?? [])].flatMap(({ when }) => (when ? needsOf(when) : [])),
];

/** Whether two lines look the same to whoever pays. */
const readsAs = (one: FeeLine, other: FeeLine): boolean =>
  one.kind === other.kind &&
  one.label.de === other.label.de &&
  one.recipient.de === other.recipient.de;

/** The days on which lines begin that are not the same for all, or not alone, from one day (ISO) on. */
export const feeDays = ({ fees }: Service, on: string): readonly string[] =>
  fees.flatMap((fee) => {
    const { validFrom = on, validTo = validFrom, when, reductions = [] } = fee;
    const isAlone = !fees.some((other) => other !== fee && readsAs(other, fee));
    const isSame = isAlone && !when && reductions.length === 0 && pricedBy(fee).length === 0;
    return validFrom > on && validFrom <= validTo && !isSame ? [validFrom] : [];
  });

/** What somebody who arrived pays, and why: notes it, and gives a word for each way to pay a line that is not the same for all. */
export function payOf(
  service: Service,
  trace: Trace,
  found: Applicable,
  walker: Walker,
): readonly string[] {
  const { today } = walker;
  const paid: FeeLine[] = [];
  return service.fees.flatMap((fee, at) => {
    const { id, cents, validFrom = today, validTo = today, when, reductions = [] } = fee;
    const path = `fees[${at}]`;
    if (validFrom > today || today > validTo) return [];
    if (when && !judge(trace, { condition: when, path: `${path}.when` }, found, walker))
      return [`no fee ${id}`];
    const met = when ? [`fee ${id}`] : [];
    if (paid.some((other) => readsAs(other, fee))) note(trace.doubled, path, walker);
    paid.push(fee);
    const [item] = dueFor({ ...service, fees: [fee] }, found, today).items;
    if (item?.cents === null && cents !== null) {
      const answer = typeof cents === 'number' ? undefined : found.answers[cents.by]?.value;
      const isPriced =
        typeof cents === 'number' ||
        (typeof answer === 'string' && Object.hasOwn(cents.table, answer));
      note(trace.unpriced, `${path}.${isPriced ? 'times' : 'cents.table'}`, walker);
    }
    let counts: string | undefined;
    reductions.forEach((one, nth) => {
      const where = `${path}.reductions[${nth}]`;
      if (!judge(trace, { condition: one.when, path: `${where}.when` }, found, walker)) return;
      note(counts === undefined ? trace.reduced : trace.unreduced, where, walker);
      counts ??= `reduction ${id} ${nth}`;
    });
    return reductions.length === 0 ? met : [...met, counts ?? `fee ${id} in full`];
  });
}
