import type { AnswerEntry, PlainValue } from '@stadtkit/steps/answer-value.js';
import type { AnswerValue } from '@stadtkit/steps/application.js';
import { applicable } from '@stadtkit/steps/applicable.js';
import { holds, seenIn } from '@stadtkit/steps/condition.js';
import { frontier, officeChecks, problems, refusal } from '@stadtkit/steps/flow.js';
import type { Service } from '@stadtkit/steps/service.js';
import { sourceFor } from '@stadtkit/steps/sources.js';
import { type Part } from '@stadtkit/steps/condition-parts.js';
import { unprovenIn } from './applicant.js';
import { askedIn, fewest, listsOf, regionsInEntry } from './entries.js';
import { payOf, pricedBy } from './fees.js';
import { conditionOf, ownersIn, questionsIn, rulesOf, type Owned } from './parts.js';
import { needsFrom, pointsOf, type Point } from './points.js';
import { judge, newTrace, note, type Trace } from './trace.js';
import { regionsOf, type Regions } from './regions.js';
import { spansOf } from './dates.js';
import { METHOD, needsOf, questionsOfSpan, seenBy, spansIn } from '@stadtkit/steps/seen.js';
import { conditionsIn } from './parts.js';
import { answered, beginning, identifiedBy, takes, type Walker } from './walker.js';

/** How a service is walked. */
export interface Walk {
  /** ISO dates. */
  readonly days: readonly string[];
  /** How many points are looked at before it gives up. */
  readonly most: number;
  /** Whether the way is not walked again by somebody for whom nothing that follows can be different. */
  readonly merge: boolean;
}

/**
 * Walks through all that can happen to people in a service, by the very functions of the flow: who they are is decided
 * when the flow comes to ask, and only in regions between which some condition tells.
 */
export function walk(service: Service, { days, most, merge }: Walk): Trace {
  const trace = newTrace();
  const points = pointsOf(service);
  const needs = needsFrom(service, points);
  const seen = seenBy(conditionsIn(service));
  const spans = spansIn(seen);
  const priced = new Set([...service.fees.flatMap(pricedBy), service.applicant?.asked]);
  const owners = new Map(ownersIn(service).map((owner) => [owner.path, owner]));
  const rules = [...owners.values()].filter((owner) => owner.is === 'rule');
  const checks = [...owners.values()].filter((owner) => owner.is === 'check' && owner.it.when);
  const regions = new Map<string, Regions>();
  const walked = new Set<string>();
  const covered = new Set<string>();
  let looked = 0;

  /** What the rest of the way can depend on. */
  const stateOf = ({ application, today, isStuck }: Walker, nth: number): string =>
    JSON.stringify([
      nth,
      today,
      isStuck ?? false,
      (needs[nth] ?? []).map((name) =>
        name === METHOD
          ? (application.identity?.method ?? null)
          : [application.answers[name]?.value ?? null],
      ),
    ]);

  /** Goes on from a point; gives whether somebody arrived. Alone: only until the first one has. */
  function from(nth: number, walker: Walker, alone: boolean): boolean {
    const point = points[nth];
    if (!point || trace.gaveUp !== undefined) return false;
    if (++looked > most) {
      trace.gaveUp = `After ${most} points it gave up, at ${point.path}: too many answers matter together (${listed(needs[nth] ?? [])}).`;
      return false;
    }
    let isAlone = alone;
    if (merge && !alone) {
      const state = stateOf(walker, nth);
      if (walked.has(state)) {
        if (walker.met.every((one) => covered.has(one))) return false;
        isAlone = true;
      } else walked.add(state);
    }
    let arrived = false;
    for (const next of after(point, walker)) {
      if (from(nth + 1, next, isAlone)) arrived = true;
      if (arrived && isAlone) break;
    }
    return point.at === 'end' ? arrives(walker) : arrived;
  }

  function arrives(walker: Walker): boolean {
    const { application, today } = walker;
    const found = applicable(service, application, { today });
    for (const check of checks) judge(trace, partOf(check), found, walker);
    const checked = officeChecks(service, application, { today });
    const unproven = unprovenIn(service, found, checked);
    if (unproven !== undefined) note(trace.unproven, unproven, walker);
    const looks = checked.map((name) => `check ${name}`);
    const pays = payOf(service, trace, found, walker);
    end({ ...walker, met: [...walker.met, ...looks, ...pays] }, true);
    return true;
  }

  function end(walker: Walker, arrived: boolean, refusedBy?: string): void {
    trace.ended.push({ ...walker, arrived, ...(refusedBy ? { refusedBy } : {}) });
    for (const one of walker.met) covered.add(one);
  }

  /** The persons that one becomes at a point; none when the way ends there. */
  function after(point: Point, walker: Walker): readonly Walker[] {
    if (point.at === 'end') return [];
    if (point.at === 'done') return finished(point, walker);
    const { application, today } = walker;
    const found = applicable(service, application, { today });
    const on = found.steps.find(({ step }) => step.name === point.step.name);
    if (point.at === 'identity') return on ? identified(walker) : [walker];
    if (point.at === 'question' && !on) return [walker];

    note(trace.came, point.path, walker);
    const owner = owners.get(point.path);
    const condition = owner && conditionOf(owner);
    if (condition) judge(trace, condition, found, walker);
    if (point.at === 'step') {
      if (on) note(trace.applied, point.path, walker);
      return [on ? { ...walker, met: [...walker.met, `step ${point.step.name}`] } : walker];
    }
    if (!on?.questions.some(({ name }) => name === point.question.name)) return [walker];
    return asked(point, walker);
  }

  function asked(point: Extract<Point, { at: 'question' }>, walker: Walker): readonly Walker[] {
    const { question, path } = point;
    const { name, options } = question;
    note(trace.applied, path, walker);
    if (walker.application.identity) note(trace.vouched, path, walker);
    if (question.questions) lookInside(point, walker);
    const values = regionsFor(point, walker);
    if (values.length === 0 && options) note(trace.unanswerable, path, walker);
    else if (values.length === 0)
      trace.gaveUp = `It gave up at ${path}: it knows no answer that the kind “${question.kind}” takes there.`;
    const all = values.map((value) => ({ value, next: answered(walker, question, value) }));
    const right = all.filter(({ next }) => !isAgainstRules(point, next));
    if (right.length === 0 && values.length > 0) note(trace.unanswerable, path, walker);
    const stuck = all.map(({ value, next }) => ({
      value,
      next: { ...next, isStuck: true } as const,
    }));
    return (right.length > 0 ? right : stuck).map(({ value, next }) => {
      const word =
        value === undefined
          ? 'nothing'
          : options
            ? wordOf(value)
            : question.questions
              ? `with ${askedIn(value)}`
              : 'something';
      return { ...next, met: [...walker.met, `answer ${name} ${word}`] };
    });
  }

  /** Whether an answer does not go with others; notes which of the rules say so. Nobody can put right what others say. */
  function isAgainstRules(
    { question, path }: Extract<Point, { at: 'question' }>,
    walker: Walker,
  ): boolean {
    const rules = rulesOf(question, path);
    const { application, today } = walker;
    if (rules.length === 0 || sourceFor(question, application.identity) !== 'typed') return false;
    const found = applicable(service, application, { today });
    return rules.map((rule) => judge(trace, partOf(rule), found, walker)).includes(true);
  }

  /** Looks at one entry as if its questions stood in the step: outside, only how many there are makes a difference. */
  function lookInside(
    { question, path }: Extract<Point, { at: 'question' }>,
    walker: Walker,
  ): void {
    const { application, today } = walker;
    const around = applicable(service, application, { today });
    const inner = questionsIn(question, path);
    const look = (nth: number, entry: AnswerEntry): void => {
      const one = inner[nth];
      if (!one || trace.gaveUp !== undefined) return;
      if (++looked > most) {
        trace.gaveUp = `After ${most} points it gave up, at ${one.path}: too many answers matter together.`;
        return;
      }
      const somebody = nth === 0 ? walker : answered(walker, question, fewest(question, entry));
      note(trace.came, one.path, somebody);
      const { when } = one.it;
      const seesThis = { ...around, answers: seenIn(entry, around.answers) };
      const part = when && { condition: when, path: `${one.path}.when` };
      if (part && !judge(trace, part, seesThis, somebody)) {
        look(nth + 1, entry);
        return;
      }
      note(trace.applied, one.path, somebody);
      const values = regionsInEntry(one.it, seen, { today, answers: seesThis.answers });
      let isStuck = values.length > 0;
      for (const value of values) {
        const next: AnswerEntry =
          value === undefined ? entry : { ...entry, [one.it.name]: value as PlainValue };
        const then = { ...around, answers: seenIn(next, around.answers) };
        const wrong = rulesOf(one.it, one.path).map((rule) =>
          judge(trace, partOf(rule), then, somebody),
        );
        if (wrong.includes(true)) continue;
        isStuck = false;
        look(nth + 1, next);
      }
      if (isStuck) note(trace.unanswerable, one.path, somebody);
    };
    look(0, {});
  }

  /**
   * An answer is right or wrong by its question, who gives it, and the day, and a date is early or late by other dates: so
   * it is found out once for each.
   */
  function regionsFor({ question }: Extract<Point, { at: 'question' }>, walker: Walker): Regions {
    const { name } = question;
    const { application, today } = walker;
    if (question.questions)
      return listsOf(question, seen, { ...applicable(service, application, { today }), today });
    const { answers } = applicable(service, application, { today });
    const measured = spansOf(question, spans).flatMap(({ fact }) =>
      questionsOfSpan(fact).map((other) => answers[other]?.value),
    );
    const key = JSON.stringify([name, today, Boolean(application.identity), measured]);
    const known = regions.get(key);
    if (known) return known;
    const found = regionsOf(question, {
      compared: seen.answers.get(name) ?? (priced.has(name) ? new Set() : undefined),
      spans,
      today,
      answers,
      takes: takes(walker, question),
    });
    regions.set(key, found);
    return found;
  }

  function identified(walker: Walker): readonly Walker[] {
    const { methods, manualFallback } = service.identification;
    return [...methods, ...(manualFallback ? [undefined] : [])].map((method) => ({
      ...identifiedBy(walker, method),
      met: [...walker.met, `identity ${method?.name ?? 'typed'}`],
    }));
  }

  /** At the end of a step: who may go on, by the flow. */
  function finished({ step }: Extract<Point, { at: 'done' }>, walker: Walker): readonly Walker[] {
    const { application, today } = walker;
    const now = { today };
    const found = applicable(service, application, now);
    const steps = found.steps.map((one) => one.step.name);
    if (!steps.includes(step.name)) return [walker];
    if (walker.isStuck) {
      end(walker, false);
      return [];
    }
    const due = rules.filter(({ it }) => it.after === step.name);
    const matching = due.filter((rule) => judge(trace, partOf(rule), found, walker));
    const isLast = step.kind === 'review';
    const furthest = steps.indexOf(frontier(service, application, now).name);
    const mayGoOn = isLast
      ? problems(service, application, now).length === 0 && !refusal(service, application, now)
      : furthest > steps.indexOf(step.name);
    if (mayGoOn) return [walker];
    const by = refusal(service, application, now)?.name;
    if (by !== undefined) {
      note(trace.refused, by, walker);
      for (const { it } of [...matching, ...rules.filter((rule) => wouldHold(rule, walker))]) {
        if (it.name === by) continue;
        const hidden = trace.hidden.get(it.name) ?? { walker, by: new Set<string>() };
        hidden.by.add(by);
        trace.hidden.set(it.name, hidden);
      }
    }
    end(by === undefined ? walker : { ...walker, met: [...walker.met, `rule ${by}`] }, false, by);
    return [];
  }

  /** Whether a rule further on, whose answers are all there already, would say no as well. */
  const wouldHold = (rule: Owned, { application, today }: Walker): boolean => {
    const { answers, facts } = applicable(service, application, { today });
    const { condition } = partOf(rule);
    return (
      needsOf(condition).every((name) => name === METHOD || name in answers) &&
      holds(condition, answers, facts)
    );
  };

  for (const today of days) from(0, beginning(service, today), false);
  return trace;
}

const partOf = ({ it, path }: Owned): Part => ({
  condition: it.when ?? { all: [] },
  path: `${path}.when`,
});

/** Names, as far as anybody reads them. */
const listed = (names: readonly string[]): string =>
  [...names.slice(0, 6), ...(names.length > 6 ? ['…'] : [])].join(', ');

/** An answer as it is told apart from others. */
const wordOf = (value: AnswerValue): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
