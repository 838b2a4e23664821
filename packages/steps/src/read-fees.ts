import { leastOf, mostOf } from './fee-amounts.js';
import { mistake, twice, type Mistake } from './mistake.js';
import { MOST_CENTS } from './most-cents.js';
import { payersOf, type Payers } from './payers.js';
import { questionIn } from './quantity.js';
import { conditionMistakes, countedMistakes } from './read-condition.js';
import { dearDays, freeDays } from './read-fee-days.js';
import { keyOf } from './seen.js';
import type { FeeLine, Question, Reduction, Service, Times } from './service.js';

/** Whoever can answer must find an amount that can be paid: one that is missing would be a licence for nothing. */
export function feesMistakes(service: Service): Mistake[] {
  const payers = payersOf(service);
  return [
    ...service.fees.flatMap((fee, at) => feeMistakes(fee, payers, `fees[${String(at)}]`)),
    ...freeDays(service.fees, payers),
    ...dearDays(service.fees, payers),
  ];
}

function feeMistakes(fee: FeeLine, payers: Payers, path: string): Mistake[] {
  const { validFrom, validTo, when, times, reductions = [] } = fee;
  return [
    ...(validFrom && validTo && validFrom > validTo
      ? mistake(`${path}.validTo`, 'lies before validFrom.')
      : []),
    ...(when ? conditionMistakes(when, payers.known, `${path}.when`) : []),
    ...tableMistakes(fee, payers, path),
    ...(times ? timesMistakes(fee, times, payers, `${path}.times`) : []),
    ...reductions.flatMap((one, at) =>
      reductionMistakes(fee, one, at, payers, `${path}.reductions[${String(at)}]`),
    ),
  ];
}

function tableMistakes(fee: FeeLine, payers: Payers, path: string): Mistake[] {
  const { cents } = fee;
  if (cents === null || typeof cents === 'number') return [];
  const by = `${path}.cents.by`;
  const question = payers.question(cents.by);
  if (!question) return mistake(by, `“${cents.by}” is not a question.`);
  if (!question.options || question.kind === 'choices')
    return mistake(
      by,
      question.optionsFrom
        ? `“${cents.by}” is asked from a list, and a table cannot know its answers. Leave out “asked”, so that the options come with the definition.`
        : `“${cents.by}” offers no options of which one is chosen, so a table cannot know its answers.`,
    );
  const values = question.options.map(({ value }) => value);
  return [
    ...answerMistakes(fee, question, payers, by),
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

/** Whoever pays a line has answered what its amount depends on, before it is shown. */
function answerMistakes(fee: FeeLine, question: Question, payers: Payers, path: string): Mistake[] {
  const { name } = question;
  if (!payers.known.questions.has(name))
    return mistake(path, `“${name}” is asked after the step that shows what it costs.`);
  return payers.answers(fee, question)
    ? []
    : mistake(
        path,
        `“${name}” is not answered by everybody${fee.when ? ' who pays this line' : ''}; those would pay nothing. Require it, and give the line the condition under which it is asked (when).`,
      );
}

function timesMistakes(
  fee: FeeLine,
  times: readonly Times[],
  payers: Payers,
  path: string,
): Mistake[] {
  const found = [
    ...times.flatMap((one, at) => quantityMistakes(fee, one, payers, `${path}[${String(at)}]`)),
    ...twice(
      times.map((one) =>
        typeof one === 'object' && 'fact' in one ? keyOf(one.fact) : questionIn(one),
      ),
      path,
    ),
    ...(times.length > 0 ? [] : mistake(path, 'is empty; leave it out.')),
    ...(fee.cents === null
      ? mistake(path, 'multiplies nothing: the office tells the amount (cents is null).')
      : []),
  ];
  return found.length === 0 && mostOf(fee, payers) > MOST_CENTS
    ? mistake(
        path,
        `can make the amount more than ${String(MOST_CENTS)} cents, which nobody can pay online; lower the “max” of what is multiplied.`,
      )
    : found;
}

function quantityMistakes(fee: FeeLine, times: Times, payers: Payers, path: string): Mistake[] {
  if (typeof times === 'object' && 'fact' in times && !('count' in times.fact))
    return mistake(`${path}.fact`, 'is a span: only a number of entries can be multiplied with.');
  const name = questionIn(times);
  const question = payers.question(name);
  if (typeof times === 'object' && 'fact' in times) {
    const wrong = countedMistakes(times.fact, payers.known, `${path}.fact`);
    return wrong.length > 0 || !question
      ? wrong
      : answerMistakes(fee, question, payers, `${path}.fact.count`);
  }
  const where = typeof times === 'string' ? path : `${path}.of`;
  if (!question) return mistake(where, `“${name}” is not a question.`);
  const { kind, min, max } = question;
  if (typeof times !== 'string')
    return kind === 'date-range'
      ? answerMistakes(fee, question, payers, where)
      : mistake(where, `“${name}” asks for no period (date-range), so nothing can be counted.`);
  if (kind === 'date-range')
    return mistake(where, `“${name}” is a period: write { "of": "${name}", "in": "weeks" }.`);
  if (kind === 'add-another') return answerMistakes(fee, question, payers, where);
  if (kind !== 'number')
    return mistake(
      where,
      `“${name}” asks for no number and not for several of the same, so it cannot be multiplied with.`,
    );
  return [
    ...answerMistakes(fee, question, payers, where),
    ...(typeof min === 'number' && min >= 0
      ? []
      : mistake(where, `“${name}” needs a “min” of 0 or more: a fee cannot be negative.`)),
    ...(typeof max === 'number'
      ? []
      : mistake(where, `“${name}” needs a “max”: without it there is no greatest amount.`)),
  ];
}

function reductionMistakes(
  fee: FeeLine,
  reduction: Reduction,
  at: number,
  payers: Payers,
  path: string,
): Mistake[] {
  const { when } = reduction;
  const wrong = conditionMistakes(when, payers.known, `${path}.when`);
  const least = leastOf(fee, payers);
  const says = (text: string): Mistake[] => mistake(`${path}.when`, text);
  const earlier = (fee.reductions ?? []).slice(0, at);
  return [
    ...(wrong.length > 0
      ? wrong
      : !payers.can(fee, [when])
        ? says('holds for nobody who pays this line; mend it, or leave the reduction out.')
        : !payers.can(fee, [when, ...earlier.map((one) => ({ not: one.when }))])
          ? says('never counts: an earlier reduction always does. Put the narrower one first.')
          : !payers.can(fee, [{ not: when }])
            ? says('holds for everybody who pays this line; write the lower amount in “cents”.')
            : []),
    ...(fee.cents === null && !('percent' in reduction && reduction.percent === 100)
      ? mistake(
          path,
          'lessens an amount that is not known (cents is null); only “percent”: 100 can be.',
        )
      : []),
    ...('cents' in reduction && fee.cents !== null && reduction.cents > least
      ? mistake(
          `${path}.cents`,
          `is more than the smallest amount of the line (${String(least)} cents): a sum cannot be negative. Write “percent”: 100 for an exemption.`,
        )
      : []),
  ];
}
