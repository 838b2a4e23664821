import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAnswerValue, type AnswerEntry } from '@stadtkit/steps/answer-value.js';
import { applicable } from '@stadtkit/steps/applicable.js';
import type { Answer, AnswerValue, Application } from '@stadtkit/steps/application.js';
import { holds } from '@stadtkit/steps/condition.js';
import { frontier, officeChecks, problems, refusal } from '@stadtkit/steps/flow.js';
import { newApplication } from '@stadtkit/steps/new-application.js';
import { askedOf } from '../../steps/src/entries.js';
import { answerProblem } from '../../steps/src/question.js';
import { kindOf } from '../../steps/src/question-kinds.js';
import { readService } from '@stadtkit/steps/read-service.js';
import type { Question, Service } from '@stadtkit/steps/service.js';
import { questionsOf } from '@stadtkit/steps/sources.js';
import fc from 'fast-check';
import { services } from '../../steps/src/agreement.fixtures.js';
import { tried } from '../../steps/src/question-kinds.fixtures.js';
import { analyse } from './analyse.js';
import { shifted } from './analyse/dates.js';

/** How many services are tried; `RUNS=10000` for a long look, `SEED` for the one that a failure names. */
const numRuns = Number(process.env['RUNS'] ?? 300);
const seed = Number(process.env['SEED'] ?? 28);

const today = '2026-11-27';
/** The conditions of these services know November only. */
const days = [today, '2026-12-15', '2027-03-15'];

/** Everything that could be answered, without asking what matters. */
function valuesFor(question: Question, day: string): readonly (AnswerValue | undefined)[] {
  // No choice at all is no answer: neither a form nor the office lets one through.
  const given = [...new Set(answersTo(question, day))].filter(
    (value) =>
      readAnswerValue(value) !== undefined &&
      answerProblem(question, value, { today: day }) === undefined,
  );
  return question.required ? given : [...given, undefined];
}

function answersTo(
  { name, kind, options = [], attribute, register, questions }: Question,
  day: string,
): AnswerValue[] {
  // Outside, only their number makes a difference, and in how many of them something was chosen.
  if (questions)
    return [1, 2, 3].flatMap((count) =>
      Array.from({ length: count + 1 }, (_, chosen) =>
        Array.from({ length: count }, (_, nth) =>
          nth < chosen
            ? { [`${name}way`]: 'yes', [`${name}then`]: 'Text' }
            : { [`${name}way`]: 'no' },
        ),
      ),
    );
  // On both sides of today, and of seven days from each other.
  const dates = [-15, -8, -1, 0, 7, 14].map((shift) => shifted(day, shift));
  if (kind === 'date') return dates;
  if (kind === 'date-range')
    return dates.flatMap((from) => dates.filter((to) => to >= from).map((to) => ({ from, to })));
  if (name === 'birthDate') return ['1964-08', '2020-01-01', '2008', '2009', '2008-11'];
  if (attribute || register) return ['Text', '1990-01-05'];
  if (kind === 'access-code') return ['FP26-7KQ4-M2XA'];
  const values = options.map(({ value }) => value);
  if (kind === 'choices') return subsets(values);
  if (values.length > 0) return values;
  if (kind === 'note' || kind === 'value') return [];
  const { value, other } = tried[kind];
  const compares = kindOf(kind).compares;
  if (compares === 'truth') return [true, false];
  // On both sides of what the conditions compare with (packages/steps/src/agreement.fixtures.ts).
  const numbers = [-1, 0, 0.5, 1, 2, 1986, 1987, 1988, 123_455, 123_456, 123_457].map(String);
  return [...(compares === 'number' ? numbers : []), value, other];
}

const subsets = (values: readonly string[]): string[][] =>
  values.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

const countOf = (service: Service): number =>
  questionsOf(service).reduce((product, one) => product * valuesFor(one, today).length, 3);

/** Every application that can be filled in, whoever answers: each combination of all answers there are. */
function* everybody(service: Service, day: string): Generator<Application> {
  const { methods, manualFallback } = service.identification;
  const questions = questionsOf(service);
  const combine = function* (at: number): Generator<Record<string, AnswerValue>> {
    const question = questions[at];
    if (!question) {
      yield {};
      return;
    }
    for (const rest of combine(at + 1))
      for (const value of valuesFor(question, day))
        yield value === undefined ? rest : { ...rest, [question.name]: value };
  };
  const begin = newApplication(service, { id: 'a', key: 'k' });
  const identify = service.steps.findIndex(({ kind }) => kind === 'identity');
  // An identity answers only what is asked after it.
  const later =
    identify < 0 ? [] : service.steps.slice(identify).flatMap((step) => step.questions ?? []);
  const vouched = (question: Question): boolean =>
    question.attribute !== undefined && later.includes(question);
  for (const values of combine(0)) {
    for (const { name: method, level } of methods) {
      const from = method === 'eid' ? 'eid' : 'account';
      const attributes: Record<string, string> = Object.fromEntries(
        questions
          .filter((one) => vouched(one))
          .flatMap(({ name, attribute = 'place' }): [string, string][] => {
            const value = values[name];
            return typeof value === 'string' ? [[attribute, value]] : [];
          }),
      );
      yield {
        ...begin,
        identity: { method, level, attributes, verifiedAt: '', statement: '' },
        answers: answersOf(questions, values, (one) => (vouched(one) ? from : 'typed')),
      };
    }
    // Where nobody may type, this one gets through only past the identification.
    const typed = answersOf(questions, values, () => 'typed');
    yield { ...begin, ...(manualFallback ? { typing: true } : {}), answers: typed };
  }
}

const answersOf = (
  questions: readonly Question[],
  values: Record<string, AnswerValue>,
  from: (question: Question) => Answer['from'],
): Record<string, Answer> =>
  Object.fromEntries(
    questions.flatMap((question): [string, Answer][] => {
      const value = values[question.name];
      if (value === undefined) return [];
      return [[question.name, { value, from: question.register ? 'register' : from(question) }]];
    }),
  );

/** Somebody who has answered only the first steps. */
function upTo(service: Service, application: Application, count: number): Application {
  const names = service.steps
    .slice(0, count)
    .flatMap(({ questions = [] }) => questions.map(({ name }) => name));
  const answers = Object.fromEntries(
    Object.entries(application.answers).filter(([name]) => names.includes(name)),
  );
  return { ...application, answers };
}

/** Every entry that can be filled in (packages/steps/src/agreement.fixtures.ts). */
const entriesFor = (name: string): readonly AnswerEntry[] =>
  ['yes', 'no', 'both'].flatMap((way) =>
    [{}, { [`${name}more`]: true }, { [`${name}more`]: false }].map((more) => ({
      [`${name}way`]: way,
      [`${name}then`]: 'Text',
      ...more,
    })),
  );

/** What anybody meets, found by trying everybody step by step. */
function metByAnybody(service: Service): {
  met: ReadonlySet<string>;
  skipped: ReadonlySet<string>;
} {
  const met = new Set<string>();
  const skipped = new Set<string>();
  const seesDay = JSON.stringify(service).includes('today.month');
  const begins = service.fees.flatMap(({ validFrom = today }) =>
    validFrom > today ? validFrom : [],
  );
  for (const day of new Set([...(seesDay ? days : [today]), ...begins]))
    for (const whole of everybody(service, day))
      meetsAll(service, whole, { today: day }, met, skipped);
  return { met, skipped };
}

function meetsAll(
  service: Service,
  whole: Application,
  now: { today: string },
  met: Set<string>,
  skipped: Set<string>,
): void {
  let isThrough = true;
  for (const [at, step] of service.steps.entries()) {
    const application = upTo(service, whole, at + 1);
    const found = applicable(service, application, now);
    const on = found.steps.find((one) => one.step.name === step.name);
    if (!on) {
      skipped.add(`step ${step.name}`);
      continue;
    }
    for (const { name } of step.questions ?? [])
      if (!on.questions.some((one) => one.name === name)) skipped.add(`question ${name}`);
    met.add(`step ${step.name}`);
    for (const one of on.questions) {
      met.add(`question ${one.name}`);
      for (const entry of one.questions ? entriesFor(one.name) : []) {
        const inEntry = askedOf(one, entry, found);
        for (const inner of one.questions ?? [])
          (inEntry.includes(inner) ? met : skipped).add(`inner ${inner.name}`);
      }
    }
    if (step.kind === 'review') {
      isThrough = problems(service, application, now).length === 0;
      break;
    }
    const steps = found.steps.map((one) => one.step.name);
    if (steps.indexOf(frontier(service, application, now).name) > steps.indexOf(step.name))
      continue;
    // A required answer of the register is there only with a code, and so on: this one cannot be.
    const no = step.kind === 'identity' ? undefined : refusal(service, application, now);
    if (no && problems(service, application, now, step).length === 0) met.add(`rule ${no.name}`);
    isThrough = false;
    break;
  }
  if (!isThrough) return;
  met.add('the end');
  for (const name of officeChecks(service, whole, now)) met.add(`check ${name}`);
  for (const [word, is] of paid(service, whole, now)) (is ? met : skipped).add(word);
}

/** Whether somebody who arrived pays a line, gets a reduction, or would get one but for an earlier one. */
function* paid(
  service: Service,
  application: Application,
  now: { today: string },
): Generator<readonly [string, boolean]> {
  const { answers, facts } = applicable(service, application, now);
  for (const { id, when, validFrom = '', validTo = '9', reductions = [] } of service.fees) {
    if (validFrom > now.today || now.today > validTo) continue;
    const pays = !when || holds(when, answers, facts);
    if (when) yield [`fee ${id}`, pays];
    if (!pays) continue;
    let isFirst = true;
    for (const [nth, one] of reductions.entries()) {
      const is = holds(one.when, answers, facts);
      if (is === isFirst || !is) yield [`reduction ${id} ${String(nth)}`, is];
      if (is) isFirst = false;
    }
  }
}

/** What the analysis says that nobody meets. */
function metByAnalysis(service: Service): {
  missed: ReadonlySet<string>;
  always: ReadonlySet<string>;
  persons: ReadonlySet<string>;
  /** Whether somebody can give no right answer: then that is said, and nothing of what would come after. */
  isStuck: boolean;
} {
  const { findings, persons, gaveUp } = analyse(service, { on: today });
  assert.equal(gaveUp, undefined);
  const missed = new Set<string>();
  const always = new Set<string>();
  for (const { kind, path, says } of findings) {
    const [, step, question, inner] =
      /^steps\[(\d+)\](?:\.questions\[(\d+)\])?(?:\.questions\[(\d+)\])?/.exec(path) ?? [];
    const at = service.steps[Number(step)];
    const asked = at?.questions?.[Number(question)];
    const one = asked?.questions?.[Number(inner)];
    const name = one
      ? `inner ${one.name}`
      : asked
        ? `question ${asked.name}`
        : `step ${at?.name ?? ''}`;
    if (kind === 'always-holds' && path.startsWith('steps') && path.endsWith('.when'))
      always.add(name);
    const isDead = ['dead-step', 'dead-question'].includes(kind) || says.includes('nobody sees');
    if (isDead || (kind === 'source-without-answer' && path.endsWith('.register')))
      missed.add(name);
    const [, line, reduction] =
      /^fees\[(\d+)\](?:\.reductions\[(\d+)\])?(?:\.when)?/.exec(path) ?? [];
    const { id = '' } = service.fees[Number(line)] ?? {};
    const paid = reduction === undefined ? `fee ${id}` : `reduction ${id} ${reduction}`;
    if (line !== undefined && path.endsWith('.when') && kind === 'always-holds') always.add(paid);
    if (
      line !== undefined &&
      (kind === 'hidden-reduction' ||
        (kind === 'never-holds' && path.endsWith('.when')) ||
        (kind === 'contradiction' && says.includes('for nobody')))
    )
      missed.add(paid);
    if (
      path.startsWith('eligibility[') &&
      ['never-holds', 'contradiction', 'hidden-rule'].includes(kind)
    )
      if (!path.includes('.when.') || says.includes('for nobody')) missed.add('rule no');
  }
  const walked = new Set<string>();
  for (const { application, today, refusedBy } of persons) {
    const { steps } = applicable(service, application, { today });
    const last = steps.findIndex(
      ({ step }) => step.name === frontier(service, application, { today }).name,
    );
    for (const { step, questions } of steps.slice(0, last + 1)) {
      walked.add(`step ${step.name}`);
      for (const { name } of questions) walked.add(`question ${name}`);
    }
    const isThrough =
      refusedBy === undefined && problems(service, application, { today }).length === 0;
    if (refusedBy !== undefined) walked.add(`rule ${refusedBy}`);
    if (isThrough) walked.add('the end');
    if (isThrough)
      for (const name of officeChecks(service, application, { today })) walked.add(`check ${name}`);
    if (isThrough)
      for (const [word, is] of paid(service, application, { today })) if (is) walked.add(word);
  }
  const isStuck = findings.some(({ kind }) => kind === 'unanswerable');
  return { missed, always, persons: walked, isStuck };
}

test('analysis and the trying of everybody agree on what nobody meets, for any service', () => {
  let dead = 0;
  let tried = 0;
  let deadFees = 0;
  let payable = 0;
  // A condition over an identification that is still to come, or one of nothing, is refused when the definition is read.
  const small = services.filter(
    (service) =>
      countOf(service) <= 300 &&
      !readService(service).mistakes?.some(({ says }) =>
        /somebody identifies|must be a list/.test(says),
      ),
  );
  fc.assert(
    fc.property(small, (service) => {
      const { met, skipped } = metByAnybody(service);
      const { missed, always, persons, isStuck } = metByAnalysis(service);
      for (const one of missed)
        assert.ok(!met.has(one), `${one} is met, but the analysis denies it`);
      assert.deepEqual(
        [...persons].sort(),
        [...met].filter((one) => !one.startsWith('inner')).sort(),
        'the persons meet all that anybody meets',
      );
      // A condition that is said to hold for everybody is one that nobody is skipped by, and the other way round.
      const conditional = service.steps.flatMap(({ name, when, questions = [] }) => [
        ...(when ? [`step ${name}`] : []),
        ...questions.flatMap((one) => [
          ...(one.when && !one.register ? [`question ${one.name}`] : []),
          ...(one.questions ?? []).flatMap((inner) => (inner.when ? [`inner ${inner.name}`] : [])),
        ]),
      ]);
      const lines = service.fees.filter(
        ({ validFrom = '', validTo = '9' }) => validTo >= today && validFrom <= validTo,
      );
      const paidBySome = lines.flatMap(({ id, when, reductions = [] }) => [
        ...(when ? [`fee ${id}`] : []),
        ...reductions.map((_, nth) => `reduction ${id} ${String(nth)}`),
      ]);
      for (const one of [...conditional, ...paidBySome])
        if (met.has(one)) assert.equal(always.has(one), !skipped.has(one), `${one} always applies`);
      tried++;
      if (missed.size > 0) dead++;
      if ([...missed].some((one) => /^(?:fee|reduction) /.test(one))) deadFees++;
      if (paidBySome.some((one) => met.has(one))) payable++;
      if (!met.has('the end')) return;
      const all = [
        ...service.steps.slice(0, -2).map(({ name }) => `step ${name}`),
        ...(isStuck ? [] : service.eligibility.map(({ name }) => `rule ${name}`)),
        // On whose days nobody arrives, of those nothing is said: what stands in the way is.
        ...paidBySome.filter((one) => skipped.has(one)),
      ];
      for (const one of all)
        assert.ok(
          met.has(one) || missed.has(one),
          `${one} is met by nobody, and the analysis does not say so`,
        );
      for (const { name, questions = [] } of questionsOf(service))
        for (const inner of met.has(`question ${name}`) ? questions : [])
          assert.ok(
            met.has(`inner ${inner.name}`) || missed.has(`inner ${inner.name}`),
            `${inner.name} is asked in no entry, and the analysis does not say so`,
          );
    }),
    { numRuns, seed, includeErrorInReport: true },
  );
  assert.ok(
    dead > tried / 20,
    `only ${String(dead)} of ${String(tried)} had something dead in them`,
  );
  assert.ok(deadFees > tried / 50, `only ${String(deadFees)} had a fee that nobody pays`);
  assert.ok(payable > tried / 20, `only ${String(payable)} had a fee that some pay`);
});
