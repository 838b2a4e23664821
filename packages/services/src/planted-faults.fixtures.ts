import type {
  Condition,
  EligibilityRule,
  FeeLine,
  Question,
  Service,
} from '@stadtkit/steps/service.js';
import { questionsOf } from '@stadtkit/steps/sources.js';
import type { Draft, Way } from './analyse.fixtures.js';
import type { FindingKind } from './analyse/finding.js';

/** A fault that can be planted into any service, and how it is found. */
export interface Plant {
  /** In words. */
  readonly fault: string;
  /** What `analyse` calls it; `reading`: already `readService` says it. */
  readonly found: FindingKind | 'reading';
  /** Where it is found. */
  readonly at: RegExp;
  readonly plant: (ground: Ground) => void;
  /** How the flow sees the person who shows it; left out: it is seen without anybody. */
  readonly shows?: (way: Way) => boolean;
}

/** A service, and the place in it where faults are planted: after a question by which the ways of people part. */
export interface Ground {
  readonly service: Draft<Service>;
  /** Two answers to that question; nobody gives both. */
  readonly one: Condition;
  readonly other: Condition;
  /** What everybody has answered there. */
  readonly given: Condition;
  /** The name of the step that asks it. */
  readonly after: string;
}

/** A place inside a step. */
export const planted = (from: string): RegExp => new RegExp(`^steps\\[\\d+\\]${from}$`);
/** A place inside a question; left out: its condition. */
export const question = (from = '\\.when'): RegExp => planted(`\\.questions\\[\\d+\\]${from}`);

/** Looks for the place: everybody is asked, answers by one of several options, and may go on with at least two of them. */
export function groundIn(service: Draft<Service>): Ground {
  for (const step of service.steps)
    for (const { name, kind, options, required, when } of step.questions ?? []) {
      if (step.when || when || !required || kind === 'choices') continue;
      const [first, second]: readonly (string | boolean)[] =
        kind === 'yes-no' ? [true, false] : (options ?? []).map(({ value }) => value);
      if (first === undefined || second === undefined) continue;
      return {
        service,
        one: { answer: name, is: first },
        other: { answer: name, is: second },
        given: { answer: name, given: true },
        after: step.name,
      };
    }
  throw new Error(`${service.id} asks nothing by which people part.`);
}

/** A question that breaks no rule of its own. */
export const asks = (name: string, more: Partial<Draft<Question>> = {}): Draft<Question> => ({
  name,
  kind: 'yes-no',
  label: { de: `Gilt das ${name}?` },
  purpose: { de: 'Damit das Amt es weiß.' },
  legalBasis: 'Satzung',
  retention: 'P1Y',
  required: true,
  ...more,
});

export const options = ['a', 'b'].map((value) => ({ value, label: { de: value } }));

/** Puts a step of its own after the place, or after another step. */
export function insert(
  { service, after }: Pick<Ground, 'service' | 'after'>,
  questions: Draft<Question>[],
  name = 'room',
  when?: Condition,
): void {
  const at = service.steps.findIndex((step) => step.name === after);
  const stage = service.steps[at]?.stage ?? '';
  service.steps.splice(at + 1, 0, {
    name,
    kind: 'questions',
    stage,
    title: { de: 'Noch etwas' },
    questions,
    ...(when ? { when } : {}),
  });
}

/** Two questions: the first of those with one answer; a condition that needs both that and the other one is for nobody. */
export function nobody(ground: Ground): Condition {
  insert(ground, [asks('branch', { when: ground.one })], 'branching');
  return { all: [{ answer: 'branch', given: true }, ground.other] };
}

export function refuse(ground: Ground, name: string, when: Condition, after = ground.after): void {
  const rule: Draft<EligibilityRule> = {
    name,
    when,
    after,
    title: { de: 'Das geht nicht' },
    reason: { de: 'Weil es so ist.' },
    instead: { de: 'Kommen Sie ins Amt.' },
    legalBasis: 'Satzung',
  };
  ground.service.eligibility.push(rule);
}

export function charge({ service }: Ground, more: Partial<Draft<FeeLine>>): void {
  service.fees.push({
    id: 'planted',
    kind: 'fee',
    label: { de: 'Gebühr' },
    recipient: { de: 'Stadt' },
    legalBasis: 'Satzung',
    taxRate: 0,
    cents: 1000,
    ...more,
  });
}

/** Lets people identify; gives the step. */
export function identifying({ service }: Ground): Draft<Service>['steps'][number] {
  if (service.identification.methods.length === 0)
    service.identification.methods.push({
      name: 'eid',
      level: 'high',
      title: { de: 'Online-Ausweis' },
      hint: { de: 'Mit Ihrer PIN.' },
    });
  service.identification.manualFallback = true;
  const found = service.steps.find(({ kind }) => kind === 'identity');
  if (found) return found;
  const step: Draft<Service>['steps'][number] = {
    name: 'identifying',
    kind: 'identity',
    stage: service.steps[0]?.stage ?? '',
    title: { de: 'Ausweisen' },
  };
  service.steps.splice(1, 0, step);
  return step;
}

/** A question that the identity answers, or undefined. */
export const vouchedIn = (service: Draft<Service>): Draft<Question> | undefined =>
  (questionsOf(service) as readonly Draft<Question>[]).find(({ attribute }) => attribute);
