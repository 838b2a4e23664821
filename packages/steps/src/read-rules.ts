import { reaches } from '@stadtkit/kinds/assurance-level.js';
import type { FeeLine } from '@stadtkit/kinds/due.js';
import { IDENTITY_CHECK } from './identity-check.js';
import { mistake, twice, type Mistake } from './mistake.js';
import { conditionMistakes, type Known } from './read-condition.js';
import type { Question, Service, Step } from './service.js';

/** What must hold between the parts of a definition whose form is right: nobody gets stuck, nothing is for nothing. */
export function ruleMistakes(service: Service): Mistake[] {
  return [
    ...names(service),
    ...order(service),
    ...identification(service),
    ...inOrder(service),
    ...service.fees.flatMap((fee, at) => feeMistakes(service, fee, `fees[${String(at)}]`)),
    ...freeDays(service.fees),
  ];
}

/** Names that every object of JavaScript has already: an answer to such a question could not be told from nothing. */
const isTaken = (name: string): boolean => name in {};

function names({
  stages,
  steps,
  identification,
  eligibility,
  fees,
  checks = [],
}: Service): Mistake[] {
  const questions = steps.flatMap((step) => step.questions ?? []);
  const all = [...steps, ...questions].map(({ name }) => name);
  const known = new Set(stages.map(({ name }) => name));
  return [
    ...twice(all, 'steps'),
    ...all.filter(isTaken).flatMap((name) => mistake('steps', `cannot use the name “${name}”.`)),
    ...twice(
      stages.map(({ name }) => name),
      'stages',
    ),
    ...twice(
      identification.methods.map(({ name }) => name),
      'identification.methods',
    ),
    ...twice(
      eligibility.map(({ name }) => name),
      'eligibility',
    ),
    ...twice(
      fees.map(({ id }) => id),
      'fees',
    ),
    ...twice([IDENTITY_CHECK, ...checks.map(({ name }) => name)], 'checks'),
    ...steps.flatMap(({ stage }, at) =>
      known.has(stage)
        ? []
        : mistake(`steps[${String(at)}].stage`, `“${stage}” is not one of the stages.`),
    ),
  ];
}

/** Start, what is asked, review, payment, result: an application that skips one of them ends nowhere. */
function order({ steps, fees }: Service): Mistake[] {
  const at = (kind: Step['kind']): number => steps.findIndex((step) => step.kind === kind);
  const once = (['start', 'identity', 'review', 'payment', 'licence'] as const).flatMap((kind) =>
    steps.filter((step) => step.kind === kind).length > 1
      ? mistake('steps', `has more than one step of the kind “${kind}”.`)
      : [],
  );
  const review = at('review');
  return [
    ...once,
    ...(at('start') === 0 ? [] : mistake('steps', 'must begin with a step of the kind “start”.')),
    ...(review < 0
      ? mistake('steps', 'has no step of the kind “review”: nobody could send it.')
      : []),
    ...(fees.length > 0 && at('payment') < 0
      ? mistake('steps', 'has no step of the kind “payment”, but there are fees.')
      : []),
    ...steps.flatMap(({ kind, when, questions }, nth) => {
      const path = `steps[${String(nth)}]`;
      const isAfter = kind === 'payment' || kind === 'licence';
      const misplaced = review >= 0 && (isAfter ? nth < review : nth > review);
      const mayAsk = kind === 'questions' || kind === 'review';
      return [
        ...(misplaced
          ? mistake(path, `must stand ${isAfter ? 'after' : 'before'} the review.`)
          : []),
        ...(when && (isAfter || kind === 'start' || kind === 'review')
          ? mistake(
              `${path}.when`,
              `cannot be: everybody goes through a step of the kind “${kind}”.`,
            )
          : []),
        ...(questions && !mayAsk
          ? mistake(`${path}.questions`, `are never asked in a step of the kind “${kind}”.`)
          : []),
        ...(kind === 'questions' && !questions?.length
          ? mistake(`${path}.questions`, 'is missing.')
          : []),
      ];
    }),
  ];
}

/** Somebody must be able to get through the identification, and each way must lead through it. */
function identification({
  steps,
  identification: { minimumLevel, methods, manualFallback },
}: Service): Mistake[] {
  const path = 'identification';
  if (!steps.some(({ kind }) => kind === 'identity'))
    return minimumLevel === 'none'
      ? []
      : mistake(path, 'demands a level, but no step identifies anybody.');
  const weak = methods.flatMap(({ level }, at) =>
    reaches(level, minimumLevel)
      ? []
      : mistake(
          `${path}.methods[${String(at)}].level`,
          `is below the level that is demanded (${minimumLevel}).`,
        ),
  );
  return methods.length === 0 && !manualFallback
    ? mistake(path, 'offers no way to identify, and nobody may type.')
    : weak;
}

/** Conditions may speak of what was asked before; what is asked of others needs who or what answers it. */
function inOrder(service: Service): Mistake[] {
  const questions = new Map<string, Question>();
  let known: Known = { questions, methods: [] };
  const before = { code: false, identity: false };
  const found: Mistake[] = [];
  const check = (condition: unknown, path: string): void => {
    if (condition !== undefined) found.push(...conditionMistakes(condition, known, path));
  };
  const after = new Map<string, number[]>();
  service.eligibility.forEach((rule, at) => {
    after.set(rule.after, [...(after.get(rule.after) ?? []), at]);
  });
  service.steps.forEach((step, at) => {
    const path = `steps[${String(at)}]`;
    check(step.when, `${path}.when`);
    if (step.kind === 'identity') {
      before.identity = true;
      known = { questions, methods: service.identification.methods.map(({ name }) => name) };
    }
    step.questions?.forEach((question, nth) => {
      const where = `${path}.questions[${String(nth)}]`;
      check(question.when, `${where}.when`);
      found.push(...questionMistakes(question, before, where));
      questions.set(question.name, question);
      before.code ||= question.kind === 'access-code';
    });
    for (const rule of after.get(step.name) ?? [])
      check(service.eligibility[rule]?.when, `eligibility[${String(rule)}].when`);
    after.delete(step.name);
  });
  service.checks?.forEach(({ when }, at) => {
    check(when, `checks[${String(at)}].when`);
  });
  for (const [name, rules] of after)
    found.push(
      ...rules.flatMap((at) =>
        mistake(`eligibility[${String(at)}].after`, `“${name}” is not a step.`),
      ),
    );
  return found;
}

function questionMistakes(
  { kind, options, register, attribute, past }: Question,
  before: { readonly code: boolean; readonly identity: boolean },
  path: string,
): Mistake[] {
  const chooses = kind === 'choice' || kind === 'select';
  return [
    ...(chooses && !options?.length ? mistake(`${path}.options`, 'is missing.') : []),
    ...(options && !chooses
      ? mistake(`${path}.options`, `are never offered by the kind “${kind}”.`)
      : []),
    ...twice(options?.map(({ value }) => value) ?? [], `${path}.options`),
    ...(past && kind !== 'date' && kind !== 'partial-date'
      ? mistake(`${path}.past`, 'is only for dates.')
      : []),
    ...(kind === 'access-code' && before.code
      ? mistake(path, 'is a second access code; a register is opened by one.')
      : []),
    ...(register && !before.code
      ? mistake(`${path}.register`, 'needs a question for the access code before it.')
      : []),
    ...(attribute && register
      ? mistake(path, 'is answered by the register and by the identity: only one can be.')
      : []),
    ...(attribute && !before.identity
      ? mistake(`${path}.attribute`, 'needs a step before it where somebody identifies.')
      : []),
  ];
}

/** Whoever can answer must find an amount: one that is missing would be a licence for nothing. */
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
  const step = steps.find(({ questions }) => questions?.some(({ name }) => name === cents.by));
  const question = step?.questions?.find(({ name }) => name === cents.by);
  const by = `${path}.cents.by`;
  if (!question) return [...backwards, ...mistake(by, `“${cents.by}” is not a question.`)];
  if (!question.options)
    return [
      ...backwards,
      ...mistake(by, `“${cents.by}” offers no options, so a table cannot know its answers.`),
    ];
  const maybe = !question.required || question.when !== undefined || step?.when !== undefined;
  const values = question.options.map(({ value }) => value);
  return [
    ...backwards,
    ...(maybe
      ? mistake(by, `“${cents.by}” is not answered by everybody; those would pay nothing.`)
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
