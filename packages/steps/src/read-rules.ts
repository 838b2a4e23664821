import { reaches } from '@stadtkit/kinds/assurance-level.js';
import { applicantMistakes } from './read-applicant.js';
import { IDENTITY_CHECK } from './identity-check.js';
import { mistake, twice, type Mistake } from './mistake.js';
import { conditionMistakes, type Known } from './read-condition.js';
import { feesMistakes } from './read-fees.js';
import { fileMistakes } from './read-files.js';
import { kindOf } from './question-kinds.js';
import {
  entryMistakes,
  lookupMistakes,
  questionMistakes,
  takenTwice,
  type Before,
} from './read-question.js';
import { valueMistakes } from './read-value.js';
import { needsOf } from './seen.js';
import type { Condition, Lookup, Question, Service, Step } from './service.js';

/** What must hold between the parts of a definition whose form is right: nobody gets stuck, nothing is for nothing. */
export function ruleMistakes(service: Service): Mistake[] {
  return [
    ...names(service),
    ...order(service),
    ...identification(service),
    ...applicantMistakes(service),
    ...inOrder(service),
    ...lookupMistakes(service),
    ...takenTwice(service),
    ...fileMistakes(service),
    ...feesMistakes(service),
    ...resultMistakes(service),
    ...emailMistakes(service),
  ];
}

/** Names that every object of JavaScript has already: what is kept under such a name could not be told from nothing. */
const isTaken = (name: string): boolean => name in {};

function names({
  stages,
  steps,
  identification,
  eligibility,
  fees,
  lookups = [],
  checks = [],
}: Service): Mistake[] {
  const questions = steps.flatMap((step) => step.questions ?? []);
  const known = new Set(stages.map(({ name }) => name));
  const named = {
    steps: [...steps, ...questions],
    stages,
    'identification.methods': identification.methods,
    eligibility,
    fees: fees.map(({ id }) => ({ name: id })),
    lookups,
    checks: [{ name: IDENTITY_CHECK }, ...checks],
  };
  return [
    ...Object.entries(named).flatMap(([path, list]) => {
      const names = list.map(({ name }) => name);
      return [
        ...(path === 'steps' ? stepNames(steps) : twice(names, path)),
        ...names.filter(isTaken).flatMap((name) => mistake(path, `cannot use the name “${name}”.`)),
      ];
    }),
    ...eligibility.flatMap(({ links = [] }, at) =>
      twice(
        links.map(({ name }) => name),
        `eligibility[${String(at)}].links`,
      ),
    ),
    ...steps.flatMap(({ stage }, at) =>
      known.has(stage)
        ? []
        : mistake(`steps[${String(at)}].stage`, `“${stage}” is not one of the stages.`),
    ),
  ];
}

/** A rule and a problem name either: no question is called as another one, nor as a step. */
function stepNames(steps: readonly Step[]): Mistake[] {
  const names = steps.map(({ name }) => name);
  const asked = steps.flatMap(({ questions = [] }) => questions.map(({ name }) => name));
  const known = new Set(names);
  return [
    ...twice(names, 'steps'),
    ...twice(asked, 'steps'),
    ...[...new Set(asked)]
      .filter((name) => known.has(name))
      .flatMap((name) =>
        mistake(
          'steps',
          `uses the name “${name}” for a step and for a question: give one of them another name.`,
        ),
      ),
  ];
}

/** Start, what is asked, review, payment, result: an application that skips one of them ends nowhere. */
function order({ steps, fees }: Service): Mistake[] {
  const at = (kind: Step['kind']): number => steps.findIndex((step) => step.kind === kind);
  const once = (['start', 'identity', 'review', 'payment', 'result'] as const).flatMap((kind) =>
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
    ...(at('result') < 0
      ? mistake('steps', 'has no step of the kind “result”: nobody would know what comes of it.')
      : []),
    ...(at('result') >= 0 && at('result') < at('payment')
      ? mistake(`steps[${String(at('payment'))}]`, 'must stand before the result.')
      : []),
    ...(fees.length > 0 && at('payment') < 0
      ? mistake('steps', 'has no step of the kind “payment”, but there are fees.')
      : []),
    ...steps.flatMap(({ kind, when, questions }, nth) => {
      const path = `steps[${String(nth)}]`;
      const isAfter = kind === 'payment' || kind === 'result';
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

/** Each type of result says something else. */
function resultMistakes({ result }: Service): Mistake[] {
  const says = {
    licence: ['kind', 'issuing', 'here'],
    notice: ['next'],
    certificate: ['next'],
    receipt: [],
  }[result.type] as readonly string[];
  const may = result.type === 'receipt' ? ['next'] : says;
  return [
    ...says.flatMap((name) => (name in result ? [] : mistake(`result.${name}`, 'is missing.'))),
    ...Object.keys(result).flatMap((name) =>
      name === 'type' || may.includes(name)
        ? []
        : mistake(`result.${name}`, `is nothing that a ${result.type} says.`),
    ),
  ];
}

/** Nobody is asked for an address to which nothing would be sent. */
const emailMistakes = ({ email, result }: Service): Mistake[] =>
  email && result.type === 'receipt'
    ? mistake('email', 'cannot be: after what is only reported nothing follows.')
    : [];

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

/** Why a condition that comes too early, or stands outside, cannot speak of a name. */
const others = ({ steps }: Service): ReadonlyMap<string, string> =>
  new Map(
    steps.flatMap(({ name, questions: asked = [] }): [string, string][] => [
      [name, 'is a step: name one of its questions.'],
      ...asked.flatMap(({ name: list, kind, questions = [] }): [string, string][] => [
        ...questions.map((inner): [string, string] => [
          inner.name,
          `is asked of each entry of “${list}”: outside of it, ask how many entries there are, with “${list}”.`,
        ]),
        [
          list,
          kindOf(kind).asks
            ? 'is asked only later: a condition sees what was asked before.'
            : 'asks nothing: it is only to be read. Compare what people answer, or a fact.',
        ],
      ]),
    ]),
  );

/** Conditions may speak of what was asked before; what is asked of others needs who or what answers it. */
function inOrder(service: Service): Mistake[] {
  const questions = new Map<string, Question>();
  let known: Known = { questions, methods: [], options: new Map(), others: others(service) };
  const lookups = new Map(
    (service.lookups ?? []).map((lookup): [string, { lookup: Lookup; by?: Question }] => [
      lookup.name,
      { lookup },
    ]),
  );
  let before: Before = { lookups, identity: false };
  let isSent = false;
  const found: Mistake[] = [];
  const check = (condition: Condition | undefined, path: string): void => {
    if (condition !== undefined) found.push(...conditionMistakes(condition, known, path));
  };
  /** Once its question is known: a rule is about that answer. */
  const checkRules = ({ name, rules = [] }: Question, path: string): void => {
    rules.forEach(({ when }, nth) => {
      const at = `${path}.rules[${String(nth)}].when`;
      check(when, at);
      if (!needsOf(when).includes(name))
        found.push(
          ...mistake(
            at,
            `does not look at “${name}”: put the rule to the question that it is about.`,
          ),
        );
    });
  };
  const taken = service.steps.flatMap(({ name, questions = [] }) => [
    name,
    ...questions.map((one) => one.name),
  ]);
  const checkEntry = (question: Question, path: string): void => {
    const outside = known;
    const inEntry = new Map<string, Question>();
    found.push(...entryMistakes(question, taken, path));
    question.questions?.forEach((inner, nth) => {
      known = { ...outside, inEntry };
      check(inner.when, `${path}.questions[${String(nth)}].when`);
      if (kindOf(inner.kind).asks) inEntry.set(inner.name, inner);
      checkRules(inner, `${path}.questions[${String(nth)}]`);
    });
    known = outside;
  };
  const after = new Map<string, number[]>();
  service.eligibility.forEach((rule, at) => {
    const rules = after.get(rule.after);
    if (rules) rules.push(at);
    else after.set(rule.after, [at]);
  });
  service.steps.forEach((step, at) => {
    const path = `steps[${String(at)}]`;
    check(step.when, `${path}.when`);
    if (step.kind === 'identity') {
      before = { lookups, identity: true };
      known = { ...known, methods: service.identification.methods.map(({ name }) => name) };
    }
    step.questions?.forEach((question, nth) => {
      const where = `${path}.questions[${String(nth)}]`;
      check(question.when, `${where}.when`);
      found.push(...questionMistakes(question, before, where));
      if (kindOf(question.kind).computes) found.push(...valueMistakes(question, known, where));
      if (kindOf(question.kind).several) checkEntry(question, where);
      if (kindOf(question.kind).asks) questions.set(question.name, question);
      checkRules(question, where);
      for (const one of lookups.values()) if (one.lookup.by === question.name) one.by = question;
    });
    isSent ||= step.kind === 'review';
    for (const rule of after.get(step.name) ?? []) {
      if (isSent)
        found.push(
          ...mistake(
            `eligibility[${String(rule)}].after`,
            `“${step.name}” is not before the review: nobody can be stopped any more; name the step that asks.`,
          ),
        );
      check(service.eligibility[rule]?.when, `eligibility[${String(rule)}].when`);
    }
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
