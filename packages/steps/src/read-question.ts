import { isRecord } from './is-record.js';
import { listed, mistake, twice, type Mistake } from './mistake.js';
import { kindOf, questionKinds } from './question-kinds.js';
import type { AttributeName, Lookup, Question, QuestionKind, Service } from './service.js';
import {
  check,
  condition,
  fits,
  name,
  oneOf,
  pattern,
  text,
  words,
  yes,
  type Check,
  type Shapes,
} from './shape.js';

/** What every question says. */
const everyQuestion: Shapes = {
  name,
  kind: oneOf(...Object.keys(questionKinds)),
  label: words,
  'when?': condition,
};

/** What every question says that is answered. */
const everyAnswer: Shapes = {
  ...everyQuestion,
  'hint?': words,
  purpose: words,
  legalBasis: text,
  retention: pattern(/^P(\d+[YMD])+(-after-transfer)?$/, 'P10Y'),
  required: yes,
  'autocomplete?': text,
  'attribute?': oneOf('familyName', 'givenNames', 'birthDate', 'street', 'postalCode', 'place'),
  'register?': { lookup: name, gives: name },
};

/** What is wrong with the form of the questions in a definition, whatever it is; each kind says what belongs to it. */
export function questionForms(definition: unknown): Mistake[] {
  return listIn(definition, 'steps').flatMap((step, at) =>
    listIn(step, 'questions').flatMap((question, nth) => {
      const path = `steps[${String(at)}].questions[${String(nth)}]`;
      return isRecord(question) ? fits(question, shapeFor(question['kind']), path) : [];
    }),
  );
}

const listIn = (value: unknown, name: string): readonly unknown[] =>
  isRecord(value) && Array.isArray(value[name]) ? (value[name] as readonly unknown[]) : [];

/** Of what has no kind, only that is said: nobody knows yet what may be said for it. */
const noKind = check(
  [],
  `is of no known kind; use one of: ${Object.keys(questionKinds).join(', ')}.`,
);

const shapeFor = (kind: unknown): Shapes | Check =>
  typeof kind === 'string' && Object.hasOwn(questionKinds, kind)
    ? questionShape(kind as QuestionKind)
    : noKind;

const shapes = new Map<QuestionKind, Shapes>();

/** All that is said for a question of a kind. */
export function questionShape(kind: QuestionKind): Shapes {
  const { shape, asks } = kindOf(kind);
  const made = shapes.get(kind) ?? { ...(asks ? everyAnswer : everyQuestion), ...shape };
  shapes.set(kind, made);
  return made;
}

/** Which kinds of questions can hold what an identity says. */
const HOLDS: Readonly<Record<AttributeName, readonly QuestionKind[]>> = {
  familyName: ['name', 'text'],
  givenNames: ['name', 'text'],
  birthDate: ['partial-date', 'date'],
  street: ['text'],
  postalCode: ['postal-code', 'text'],
  place: ['text', 'name'],
};
/** What a register says is a text or a day. */
const REGISTER: readonly QuestionKind[] = ['date', 'text', 'name'];

/** What was before a question. */
export interface Before {
  /** The registers, each with the question that opens it, once that was asked. */
  readonly lookups: ReadonlyMap<string, { readonly lookup: Lookup; readonly by?: Question }>;
  /** Whether somebody could identify. */
  readonly identity: boolean;
}

/** What is wrong with a question, where it stands. */
export function questionMistakes(question: Question, before: Before, path: string): Mistake[] {
  const { kind, options, required, register, attribute } = question;
  const holds = attribute && HOLDS[attribute];
  return [
    ...(options?.length === 0 ? mistake(`${path}.options`, 'is missing.') : []),
    ...twice(options?.map(({ value }) => value) ?? [], `${path}.options`),
    ...limitMistakes(question, path),
    ...(register ? registerMistakes(register, required ?? false, before, path) : []),
    ...(register && !REGISTER.includes(kind)
      ? mistake(`${path}.kind`, `cannot hold what the register says; use ${list(REGISTER)}.`)
      : []),
    ...(attribute && register
      ? mistake(path, 'is answered by the register and by the identity: only one can be.')
      : []),
    ...(attribute && !before.identity
      ? mistake(`${path}.attribute`, 'needs a step before it where somebody identifies.')
      : []),
    ...(holds && !holds.includes(kind)
      ? mistake(`${path}.kind`, `cannot hold the attribute “${attribute}”; use ${list(holds)}.`)
      : []),
  ];
}

function registerMistakes(
  { lookup, gives }: NonNullable<Question['register']>,
  required: boolean,
  { lookups }: Before,
  path: string,
): Mistake[] {
  const found = lookups.get(lookup);
  if (!found)
    return mistake(
      `${path}.register.lookup`,
      `“${lookup}” is not one of the lookups: ${listed([...lookups.keys()]) || 'there are none'}.`,
    );
  if (!found.lookup.gives.includes(gives))
    return mistake(
      `${path}.register.gives`,
      `“${gives}” is not among what “${lookup}” gives: ${listed(found.lookup.gives)}.`,
    );
  if (!found.by)
    return mistake(
      `${path}.register`,
      `needs the question “${found.lookup.by}” before it, which opens “${lookup}”.`,
    );
  return required && !found.by.required
    ? mistake(
        `${path}.required`,
        `must be false: whoever leaves “${found.by.name}” empty could not go on.`,
      )
    : [];
}

/** What can be typed so that a register knows it. */
const OPENS: readonly QuestionKind[] = ['access-code', 'text', 'name', 'postal-code'];

/** Each register is opened by a question, and answers one. */
export function lookupMistakes({ lookups = [], steps }: Service): Mistake[] {
  const questions = steps.flatMap((step) => step.questions ?? []);
  const named = new Map(questions.map((one) => [one.name, one]));
  const asked = new Set(questions.map(({ register }) => register?.lookup));
  return lookups.flatMap(({ name, by, gives }, at) => {
    const path = `lookups[${String(at)}]`;
    const opens = named.get(by);
    const isTyped = opens && OPENS.includes(opens.kind) && !opens.register && !opens.attribute;
    return [
      ...(isTyped
        ? []
        : mistake(`${path}.by`, `“${by}” is not a question where somebody types what opens it.`)),
      ...(gives.length > 0 ? [] : mistake(`${path}.gives`, 'is empty.')),
      ...twice(gives, `${path}.gives`),
      ...(asked.has(name)
        ? []
        : mistake(path, 'answers no question; a register is not asked for nothing.')),
    ];
  });
}

/** Limits between which there is no answer. */
function limitMistakes(
  { required, options = [], min, max, atLeast = 1, atMost = Infinity }: Question,
  path: string,
): Mistake[] {
  return [
    ...(min !== undefined && max !== undefined && min > max
      ? mistake(`${path}.max`, 'lies before the smallest answer.')
      : []),
    ...(atLeast > Math.min(atMost, options.filter(({ alone }) => !alone).length) &&
    options.length > 0
      ? mistake(`${path}.atLeast`, 'asks for more than can be chosen.')
      : []),
    ...(atLeast > 1 && !required
      ? mistake(`${path}.atLeast`, 'is only for what must be answered.')
      : []),
  ];
}

const list = (kinds: readonly QuestionKind[]): string =>
  kinds.map((kind) => `“${kind}”`).join(' or ');

/** One word of others, one question: the second one could only repeat the first. */
export function takenTwice({ steps }: Service): Mistake[] {
  const first = new Map<string, string>();
  return steps.flatMap(({ questions = [] }, at) =>
    questions.flatMap(({ name, attribute, register }, nth) => {
      const word = attribute ? 'attribute' : 'register';
      const what = attribute ?? (register && `${register.lookup}.${register.gives}`);
      if (what === undefined) return [];
      const before = first.get(what);
      if (before === undefined) first.set(what, name);
      return before === undefined
        ? []
        : mistake(
            `steps[${String(at)}].questions[${String(nth)}].${word}`,
            `gives “${before}” already what it says (${what}); ask it once.`,
          );
    }),
  );
}
