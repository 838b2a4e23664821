import type { Due, DueItem, Quantity, Working } from '@stadtkit/kinds/due.js';
import type { Applicable } from './applicable.js';
import type { Answers } from './application.js';
import { holds } from './condition.js';
import { MOST_CENTS } from './most-cents.js';
import { quantityOf } from './quantity.js';
import type { FeeLine, Question, Reduction, Service } from './service.js';
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
  const quantities = times.map((one) => quantityOf(one, found, questions));
  if (!quantities.every((one) => one !== undefined)) return NOT_KNOWN;
  const product = productOf(each, quantities);
  return product > MOST_CENTS
    ? NOT_KNOWN
    : { cents: Number(product), working: { times: quantities, each } };
}

function priceIn(cents: FeeLine['cents'], answers: Answers): number | null {
  if (cents === null || typeof cents === 'number') return cents;
  const answer = answers[cents.by]?.value;
  return typeof answer === 'string' && Object.hasOwn(cents.table, answer)
    ? (cents.table[answer] ?? null)
    : null;
}

/** Multiplied exactly, digit by digit, and only then rounded: a number of JavaScript makes 1.005 × 100 less than 100.5. */
function productOf(each: number, quantities: readonly Quantity[]): bigint {
  let product = BigInt(each);
  let scale = 1n;
  for (const { amount } of quantities) {
    const [whole = '0', decimals = ''] = amount.split('.');
    product *= BigInt(whole + decimals);
    scale *= 10n ** BigInt(decimals.length);
  }
  return (2n * product + scale) / (2n * scale);
}

function reduced(cents: number | null, reduction: Reduction): number | null {
  // An exemption holds for whatever the office would have told.
  if ('percent' in reduction && reduction.percent === 100) return 0;
  if (cents === null) return null;
  return 'percent' in reduction
    ? Math.floor((cents * (100 - reduction.percent) + 50) / 100)
    : Math.max(0, cents - reduction.cents);
}
