import { applicable } from '@stadtkit/steps/applicable.js';
import { dueFor } from '@stadtkit/steps/due.js';
import { frontier, officeChecks, refusal } from '@stadtkit/steps/flow.js';
import type { Condition, Service } from '@stadtkit/steps/service.js';
import type { Person } from './analyse.js';

/** A definition that may still be changed. */
export type Draft<T> = T extends Condition
  ? T
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** What the flow makes of a person. */
export interface Way {
  readonly steps: readonly string[];
  readonly questions: readonly string[];
  readonly refusedBy: string | undefined;
  readonly stopsAt: string | undefined;
  /** What the office looks at. */
  readonly checks: readonly string[];
  /** Cents by the line of the fees. */
  readonly due: Readonly<Record<string, number | null>>;
}

export function seen(service: Service, person: Person | undefined): Way {
  if (!person)
    return {
      steps: [],
      questions: [],
      refusedBy: undefined,
      stopsAt: undefined,
      checks: [],
      due: {},
    };
  const { application, today } = person;
  const found = applicable(service, application, { today });
  return {
    steps: found.steps.map(({ step }) => step.name),
    questions: found.steps.flatMap(({ questions }) => questions.map(({ name }) => name)),
    refusedBy: refusal(service, application, { today })?.name,
    stopsAt: frontier(service, application, { today }).name,
    checks: officeChecks(service, application, { today }),
    due: Object.fromEntries(
      dueFor(service, found, today).items.map(({ id, cents }) => [id, cents]),
    ),
  };
}

/** The fishing licence as if there were only first ones: few enough ways to plant a single fault in. */
export function firstOnly(service: Service): Draft<Service> {
  const isAlways = (key: string, value: unknown): boolean =>
    key === 'when' && JSON.stringify(value).includes('"concern"');
  const plain = JSON.parse(
    JSON.stringify(service, (key, value: unknown) => (isAlways(key, value) ? undefined : value)),
  ) as Draft<Service>;
  plain.steps = plain.steps.filter(({ name }) => name !== 'oldLicence');
  for (const step of plain.steps)
    if (step.questions)
      step.questions = step.questions.filter(
        ({ name }) => !['concern', 'paidYears'].includes(name),
      );
  plain.fees = plain.fees.filter(({ id }) => ['licenceFee', 'levy'].includes(id));
  plain.checks = (plain.checks ?? []).filter(({ name }) => name === 'certificate');
  return plain;
}
