import { isRecord, listIn } from './is-record.js';
import { listed, mistake, twice, type Mistake } from './mistake.js';
import { kindOf, questionKinds, singleKinds } from './question-kinds.js';
import { problemSentences, sentenceMistakes } from './problem-sentences.js';
import { option } from './question-kinds/choices.js';
import { isAsked, listName } from './question-kinds/combobox.js';
import type { AttributeName, Lookup, Option, Question, QuestionKind, Service } from './service.js';
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

export { isAsked, listName, option, problemSentences };

/** What an answer must not be beside others. */
const answerRule: Shapes = { name, when: condition, problem: words };

/** What every question says. */
const everyQuestion: Shapes = {
  name,
  kind: oneOf(...Object.keys(questionKinds)),
  label: words,
  'when?': condition,
};

/** What several entries say; why something is asked, each of their questions says. */
const everyList: Shapes = {
  ...everyQuestion,
  'hint?': words,
  'help?': words,
  'problems?': problemSentences,
  'rules?': [answerRule],
  required: yes,
};

/** Why something is asked, and how long it is kept. */
export const reason: Shapes = {
  purpose: words,
  legalBasis: text,
  retention: pattern(
    /^P(\d+[YMD])+(-after-transfer)?$/,
    'P10Y (10 years), P6M (6 months) or P30D (30 days)',
  ),
};

/** What every question says that is answered. */
const everyAnswer: Shapes = {
  ...everyList,
  ...reason,
  'autocomplete?': text,
  'attribute?': oneOf('familyName', 'givenNames', 'birthDate', 'street', 'postalCode', 'place'),
  'register?': { lookup: name, gives: name },
};

/** What is wrong with the form of the questions in a definition, whatever it is; each kind says what belongs to it. */
export function questionForms(definition: unknown): Mistake[] {
  return listIn(definition, 'steps').flatMap((step, at) =>
    formsIn(step, `steps[${String(at)}]`, (question, path) => [
      ...fits(question, shapeFor(question['kind']), path),
      ...(question['kind'] === 'add-another' ? formsIn(question, path, formInEntry) : []),
    ]),
  );
}

type FormMistakes = (question: Record<string, unknown>, path: string) => readonly Mistake[];

const formsIn = (outer: unknown, path: string, mistakesIn: FormMistakes): Mistake[] =>
  listIn(outer, 'questions').flatMap((question, nth) =>
    isRecord(question) ? mistakesIn(question, `${path}.questions[${String(nth)}]`) : [],
  );

const formInEntry: FormMistakes = (question, path) =>
  question['kind'] === 'add-another'
    ? mistake(`${path}.kind`, 'cannot stand in an entry of another; ask it as a list of its own.')
    : fits(question, shapeFor(question['kind'], singleKinds), path);

/** Of what has no kind, only that is said: nobody knows yet what may be said for it. */
const noKind = (known: readonly string[]): Check =>
  check([], `is of no known kind; use one of: ${known.join(', ')}.`);

const shapeFor = (
  kind: unknown,
  known: readonly string[] = Object.keys(questionKinds),
): Shapes | Check =>
  typeof kind === 'string' && known.includes(kind)
    ? questionShape(kind as QuestionKind)
    : noKind(known);

const shapes = new Map<QuestionKind, Shapes>();

/** All that is said for a question of a kind. */
export function questionShape(kind: QuestionKind): Shapes {
  const { shape, asks, several } = kindOf(kind);
  const every = several ? everyList : asks ? everyAnswer : everyQuestion;
  const made = shapes.get(kind) ?? { ...every, ...shape };
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
  const { kind, required, register, attribute } = question;
  const holds = attribute && HOLDS[attribute];
  return [
    ...ownMistakes(
      question,
      path,
      [...before.lookups.values()].some(({ lookup }) => lookup.by === question.name),
    ),
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

/** What is wrong with a question, wherever it stands. */
const ownMistakes = (question: Question, path: string, opens = false): Mistake[] => [
  ...sentenceMistakes(question, path, opens),
  ...(question.rules ? answerRuleMistakes(question, question.rules, `${path}.rules`) : []),
  ...(question.options ? optionMistakes(question.options, `${path}.options`) : []),
  ...(question.kind === 'combobox' ? sourceMistakes(question, path) : []),
  ...limitMistakes(question, path),
];

/** A combobox says its options, or the list that is asked for them. */
const sourceMistakes = ({ options, optionsFrom }: Question, path: string): Mistake[] =>
  options && optionsFrom
    ? mistake(`${path}.optionsFrom`, 'stands beside options: say them here, or ask the list.')
    : options || optionsFrom
      ? []
      : mistake(`${path}.options`, 'is missing.');

/** What is wrong with options of the right form. */
export const optionMistakes = (options: readonly Option[], path: string): Mistake[] => [
  ...(options.length === 0 ? mistake(path, 'is missing.') : []),
  ...twice(
    options.map(({ value }) => value),
    path,
  ),
  ...options.flatMap(({ validFrom = '', validTo = '9' }, at) =>
    validFrom > validTo
      ? mistake(`${path}[${String(at)}].validTo`, 'lies before validFrom: nobody could choose it.')
      : [],
  ),
];

/** What is wrong with the rules over an answer, besides their conditions. */
const answerRuleMistakes = (
  { register }: Question,
  rules: NonNullable<Question['rules']>,
  path: string,
): Mistake[] => [
  ...twice(
    rules.map(({ name }) => name),
    path,
  ),
  ...(register
    ? mistake(path, 'are for what people answer: a register cannot put it right; use eligibility.')
    : []),
  ...rules.flatMap(({ problem }, nth) =>
    Object.entries(problem).flatMap(([locale, text]) =>
      /[{}]/.test(text)
        ? mistake(
            `${path}[${String(nth)}].problem.${locale}`,
            'has a brace: nothing is filled in here.',
          )
        : [],
    ),
  ),
];

/** What is wrong with the questions for each of several. `taken`: names outside, which conditions in an entry see, too. */
export function entryMistakes(
  { questions = [] }: Question,
  taken: readonly string[],
  path: string,
): Mistake[] {
  return [
    ...(questions.some(({ required, when }) => required && !when)
      ? []
      : mistake(
          `${path}.questions`,
          'needs one that must always be answered: else nothing tells an entry from none.',
        )),
    ...twice(
      questions.map(({ name }) => name),
      `${path}.questions`,
    ),
    ...questions.flatMap((question, nth) => {
      const where = `${path}.questions[${String(nth)}]`;
      const { name } = question;
      const others = (['attribute', 'register'] as const).filter((word) => question[word]);
      return [
        ...ownMistakes(question, where),
        ...(taken.includes(name)
          ? mistake(
              `${where}.name`,
              `“${name}” is also a name outside: a condition could not tell them apart; use another one.`,
            )
          : []),
        ...(name in {} ? mistake(`${where}.name`, `cannot use the name “${name}”.`) : []),
        ...others.flatMap((word) =>
          mistake(
            `${where}.${word}`,
            'cannot be in an entry: others speak of one person and one case, not of several; ask it in a question before the list.',
          ),
        ),
      ];
    }),
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
  {
    kind,
    required,
    past = false,
    future = false,
    options = [],
    min,
    max,
    atLeast = 1,
    atMost = Infinity,
  }: Question,
  path: string,
): Mistake[] {
  return [
    ...(kindOf(kind).several && atLeast > atMost
      ? mistake(`${path}.atLeast`, 'asks for more entries than there may be; raise atMost.')
      : []),
    ...(min !== undefined && max !== undefined && min > max
      ? mistake(`${path}.max`, 'lies before the smallest answer.')
      : []),
    ...(past && future
      ? mistake(`${path}.future`, 'leaves only today as an answer; say “past” or “future”.')
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
