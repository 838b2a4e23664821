import type { FeeLine } from '@stadtkit/kinds/due.js';
import { mistake, type Mistake } from './mistake.js';
import { MOST_CENTS } from './most-cents.js';
import type { Service, Step } from './service.js';

/** Whoever can answer must find an amount that can be paid: one that is missing would be a licence for nothing. */
export const feesMistakes = (service: Service): Mistake[] => [
  ...service.fees.flatMap((fee, at) => feeMistakes(service, fee, `fees[${String(at)}]`)),
  ...freeDays(service.fees),
  ...dearDays(service.fees),
];

function feeMistakes(
  { steps }: Service,
  { cents, validFrom, validTo }: FeeLine,
  path: string,
): Mistake[] {
  const backwards =
    validFrom && validTo && validFrom > validTo
      ? mistake(`${path}.validTo`, 'lies before validFrom.')
      : [];
  if (cents === null || typeof cents === 'number') return backwards;
  const asks = ({ questions }: Step): boolean =>
    questions?.some(({ name }) => name === cents.by) ?? false;
  const step = steps.find(asks);
  const question = step?.questions?.find(({ name }) => name === cents.by);
  const by = `${path}.cents.by`;
  if (!question) return [...backwards, ...mistake(by, `“${cents.by}” is not a question.`)];
  if (!question.options || question.kind === 'choices')
    return [
      ...backwards,
      ...mistake(
        by,
        `“${cents.by}” offers no options of which one is chosen, so a table cannot know its answers.`,
      ),
    ];
  const maybe = !question.required || question.when !== undefined || step?.when !== undefined;
  const shown = steps.findIndex(({ kind }) => kind === 'fees');
  const values = question.options.map(({ value }) => value);
  return [
    ...backwards,
    ...(maybe
      ? mistake(by, `“${cents.by}” is not answered by everybody; those would pay nothing.`)
      : []),
    ...(shown >= 0 && shown < steps.findIndex(asks)
      ? mistake(by, `“${cents.by}” is asked after the step that shows what it costs.`)
      : []),
    ...values
      .filter((value) => !Object.hasOwn(cents.table, value))
      .flatMap((value) => mistake(`${path}.cents.table`, `has no amount for “${value}”.`)),
    ...Object.keys(cents.table)
      .filter((value) => !values.includes(value))
      .flatMap((value) =>
        mistake(`${path}.cents.table`, `has an amount for “${value}”, which is no option.`),
      ),
  ];
}

/** A schedule that ends, or has a gap, is one by which everybody would pay nothing on those days. */
function freeDays(fees: readonly FeeLine[]): Mistake[] {
  return (['fee', 'levy'] as const).flatMap((kind) => {
    const lines = fees
      .filter((line) => line.kind === kind && (line.validFrom ?? '') <= (line.validTo ?? '9'))
      .sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
    let end: string | undefined = '';
    for (const { validFrom = '', validTo } of lines) {
      if (end === undefined || (end && validFrom > dayAfter(end))) break;
      if (validTo === undefined || validTo > end) end = validTo;
    }
    return end
      ? mistake('fees', `have no line of the kind “${kind}” after ${end}: nobody would pay one.`)
      : [];
  });
}

const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);

/** A day on which somebody would have to pay more than can be paid online. The sum only grows when a line begins. */
function dearDays(fees: readonly FeeLine[]): Mistake[] {
  const most = ({ cents }: FeeLine): number =>
    cents === null
      ? 0
      : typeof cents === 'number'
        ? cents
        : Math.max(0, ...Object.values(cents.table));
  const dear = fees.find(
    ({ validFrom: day = '' }) =>
      fees
        .filter(({ validFrom = '', validTo = '9' }) => validFrom <= day && day <= validTo)
        .reduce((sum, line) => sum + most(line), 0) > MOST_CENTS,
  );
  return dear
    ? mistake(
        'fees',
        `come to more than ${String(MOST_CENTS)} cents together, which nobody can pay online; write null where the office tells the amount.`,
      )
    : [];
}
