import type { Due, DueItem, Quantity, Working } from '@stadtkit/kinds/due.js';
import type { Applicable } from './applicable.js';
import type { Answers } from './application.js';
import { holds } from './condition.js';
import { exact, productOf } from './exact.js';
import { MOST_CENTS } from './most-cents.js';
import { quantityOf, YEAR } from './quantity.js';
import type { FeeLine, Question, Reduction, Service, Times } from './service.js';
import { questionsOf } from './sources.js';

/**
 * What is due from one person, by the fees of a service, on the day of the application (ISO date): the same for the
 * browser, which shows it, and for the office, whose word counts. Lines that do not apply are left out. A line whose amount
 * cannot be known from the answers has none (null): nothing is guessed, and nobody pays too little by a forged answer.
 */
export function dueFor(
  service: Service,
  found: Pick<Applicable, 'answers' | 'facts'>,
  on: string,
): Due {
  const questions = questionsOf(service);
  const items = service.fees
    .filter(({ validFrom = on, validTo = on }) => validFrom <= on && on <= validTo)
    .filter(({ when }) => !when || holds(when, found.answers, found.facts))
    .map((line) => itemFor(line, found, questions));
  return {
    items,
    totalCents: items.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
    undetermined: items.some(({ cents }) => cents === null),
  };
}

function itemFor(
  line: FeeLine,
  { answers, facts }: Pick<Applicable, 'answers' | 'facts'>,
  questions: readonly Question[],
): DueItem {
  const { id, kind, label, hint, recipient, legalBasis, taxRate, sample = false } = line;
  const whole = wholeOf(line, { answers, facts }, questions);
  const reduction = line.reductions?.find(({ when }) => holds(when, answers, facts));
  const cents = reduction ? reduced(whole.cents, reduction) : whole.cents;
  return {
    ...{ id, kind, label, recipient, legalBasis, taxRate, sample, cents },
    ...(hint ? { hint } : {}),
    ...(whole.working ? { working: whole.working } : {}),
    ...(reduction && cents !== null
      ? {
          reduction: {
            reason: reduction.reason,
            ...(whole.cents === null ? {} : { before: whole.cents }),
          },
        }
      : {}),
  };
}

interface Amount {
  readonly cents: number | null;
  readonly working?: Working;
}

const NOT_KNOWN: Amount = { cents: null };

/** A line before it is reduced. */
function wholeOf(
  { cents, times = [] }: FeeLine,
  found: Pick<Applicable, 'answers' | 'facts'>,
  questions: readonly Question[],
): Amount {
  const each = priceIn(cents, found.answers);
  if (each === null || times.length === 0) return { cents: each };
  const quantities = times.map((one) => {
    const quantity = quantityOf(one, found, questions);
    return quantity && isCharged(one, quantity) ? quantity : undefined;
  });
  if (!quantities.every((one) => one !== undefined)) return NOT_KNOWN;
  const product = roundedProduct(each, quantities);
  return product > MOST_CENTS
    ? NOT_KNOWN
    : { cents: Number(product), working: { times: quantities, each } };
}

/** Nothing below 0, and no longer period than the schedule knows. */
const isCharged = (times: Times, { amount }: Quantity): boolean =>
  !amount.startsWith('-') &&
  !(typeof times === 'object' && 'in' in times && Number(amount) > (times.max ?? YEAR[times.in]));

function priceIn(cents: FeeLine['cents'], answers: Answers): number | null {
  if (cents === null || typeof cents === 'number') return cents;
  const answer = answers[cents.by]?.value;
  return typeof answer === 'string' && Object.hasOwn(cents.table, answer)
    ? (cents.table[answer] ?? null)
    : null;
}

/** Multiplied exactly, and only then rounded to whole cents, half a cent up. */
function roundedProduct(each: number, quantities: readonly Quantity[]): bigint {
  const price = { digits: BigInt(each), places: 0 };
  const { digits, places } = productOf([price, ...quantities.map(({ amount }) => exact(amount))]);
  const scale = 10n ** BigInt(places);
  return (2n * digits + scale) / (2n * scale);
}

function reduced(cents: number | null, reduction: Reduction): number | null {
  // An exemption holds for whatever the office would have told.
  if ('percent' in reduction && reduction.percent === 100) return 0;
  if (cents === null) return null;
  return 'percent' in reduction
    ? Math.floor((cents * (100 - reduction.percent) + 50) / 100)
    : Math.max(0, cents - reduction.cents);
}
