import type { Service } from './service.js';
import { conditionMistakes } from './read-condition.js';
import { serviceShape, type Shape } from './service-shape.js';
import { isRecord } from './unknown.js';

/** Something wrong in a definition, for the clerk who wrote it. */
export interface Mistake {
  /** Where, e.g. `steps[3].questions[0].kind`. */
  readonly path: string;
  /** An English sentence without the path. */
  readonly says: string;
}

export type ServiceReading =
  | { readonly service: Service; readonly mistakes?: never }
  | { readonly mistakes: readonly Mistake[]; readonly service?: never };

/** Reads a definition that came from outside (JSON). Says everything that is wrong with it at once; never throws. */
export function readService(value: unknown): ServiceReading {
  const mistakes = fits(value, serviceShape, '');
  if (mistakes.length > 0) return { mistakes };
  const service = value as Service;
  const wrong = references(service);
  return wrong.length > 0 ? { mistakes: wrong } : { service };
}

function fits(value: unknown, shape: Shape, path: string): Mistake[] {
  const says = (text: string): Mistake[] => [{ path: path || '(the definition)', says: text }];
  if (typeof shape === 'function') {
    const text = shape(value);
    return text === undefined ? [] : says(text);
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return says('must be a list.');
    return value.flatMap((one, at) => fits(one, shape[0] as Shape, `${path}[${String(at)}]`));
  }
  if (!isRecord(value)) return says('must be an object.');
  const at = (name: string): string => (path ? `${path}.${name}` : name);
  const names = Object.keys(shape).map((name) => name.replace('?', ''));
  const unknown = Object.keys(value)
    .filter((name) => !names.includes(name))
    .map((name) => ({ path: at(name), says: `is not known here. Known: ${names.join(', ')}.` }));
  return Object.entries(shape).reduce<Mistake[]>((mistakes, [key, inner]) => {
    const name = key.replace('?', '');
    if (value[name] !== undefined) mistakes.push(...fits(value[name], inner, at(name)));
    else if (!key.endsWith('?')) mistakes.push({ path: at(name), says: 'is missing.' });
    return mistakes;
  }, unknown);
}

/** Names that point to nothing, or that are used twice. */
function references(service: Service): Mistake[] {
  const stepNames = service.steps.map(({ name }) => name);
  const questions = service.steps.flatMap((step) => step.questions ?? []);
  const stages = service.stages.map(({ name }) => name);
  const twice = [...stepNames, ...questions.map(({ name }) => name)].filter(
    (name, at, all) => all.indexOf(name) !== at,
  );
  return [
    ...twice.map((name) => ({ path: 'steps', says: `uses the name “${name}” twice.` })),
    ...service.steps.flatMap((step, at) =>
      stages.includes(step.stage)
        ? []
        : [{ path: `steps[${at}].stage`, says: `“${step.stage}” is not one of the stages.` }],
    ),
    ...service.steps.flatMap((step, at) => [
      ...conditionMistakes(step.when, questions, `steps[${at}].when`),
      ...(step.questions ?? []).flatMap((question, nth) => [
        ...conditionMistakes(question.when, questions, `steps[${at}].questions[${nth}].when`),
        ...((question.kind === 'choice' || question.kind === 'select') && !question.options?.length
          ? [{ path: `steps[${at}].questions[${nth}].options`, says: 'is missing.' }]
          : []),
      ]),
    ]),
    ...service.eligibility.flatMap((rule, at) => [
      ...conditionMistakes(rule.when, questions, `eligibility[${at}].when`),
      ...(stepNames.includes(rule.after)
        ? []
        : [{ path: `eligibility[${at}].after`, says: `“${rule.after}” is not a step.` }]),
    ]),
    ...service.fees.flatMap(({ cents }, at) =>
      cents === null || typeof cents === 'number' || questions.some(({ name }) => name === cents.by)
        ? []
        : [{ path: `fees[${at}].cents.by`, says: `“${cents.by}” is not a question.` }],
    ),
  ];
}
