import { locales } from '@stadtkit/kinds/locale.js';
import { conditionShapes, namedFactShapes } from '@stadtkit/steps/condition-form.js';
import {
  questionInEntry,
  questionKinds,
  singleKinds,
  term,
  type QuestionKind,
} from '@stadtkit/steps/question-kinds.js';
import { problemSentences, questionShape, reason } from '@stadtkit/steps/read-question.js';
import {
  feeShape,
  reduction,
  reductionShapes,
  times,
  timesShapes,
} from '@stadtkit/steps/fee-shape.js';
import { resultShape } from '@stadtkit/steps/result-shape.js';
import { email, fee, question, result } from '@stadtkit/steps/service-shape.js';
import {
  condition,
  date,
  fact,
  LONGEST,
  name,
  text,
  words,
  type Accepts,
  type Check,
  type Shape,
  type Shapes,
} from '@stadtkit/steps/shape.js';
import { optionsFrom } from '../code-list.js';

/** A JSON Schema, or a part of one (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Printing {
  /**
   * A file that is put together with others by `compose`: texts may stand elsewhere, and so may all that stands in no list.
   */
  readonly isPart: boolean;
  /** Also what stands in a list: a city names only the parts that it changes, and says of them only what is otherwise. */
  readonly isChange?: boolean;
  /** What something means, by the names that lead there: `['steps', 'questions', 'label']`. */
  readonly describe: (place: readonly string[]) => string | undefined;
}

/** Days that every month has, that all but February have, the 31st; the last one of February in leap years. */
const DATE =
  '^(?:\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$';

/** What is printed once, under its name in `$defs`. */
const named = new Map<Shape, string>([
  [text, 'text'],
  [words, 'words'],
  [date, 'date'],
  [name, 'name'],
  [condition, 'condition'],
  [fact, 'fact'],
  [question, 'question'],
  [questionInEntry, 'question-in-entry'],
  [problemSentences, 'problems'],
  [fee, 'fee'],
  [result, 'result'],
  [email, 'email'],
  [times, 'times'],
  [term, 'term'],
  [reduction, 'reduction'],
]);

const CONDITION = ['steps', 'when'];
const QUESTION = ['steps', 'questions'];
const FEE = ['fees'];

/** A shape as a JSON Schema. `inList`: whether it stands in a list, which is never put together of several files. */
export function printed(
  shape: Shape,
  printing: Printing,
  place: readonly string[] = [],
  inList = false,
): JsonSchema {
  const once = named.get(shape);
  if (once !== undefined) return { $ref: `#/$defs/${once}` };
  if (typeof shape === 'function') return ofCheck(shape, printing, place);
  if (isList(shape)) {
    const [inner, least = 0, most = 1000] = shape;
    return {
      type: 'array',
      items: printed(inner, printing, place, true),
      ...(least > 0 ? { minItems: least } : {}),
      maxItems: most,
    };
  }
  const entries = Object.entries(shape);
  const required = entries.flatMap(([key, inner]) =>
    key.endsWith('?') || printing.isChange || (printing.isPart && (!inList || inner === words))
      ? []
      : [key],
  );
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([key, inner]) => {
        const name = key.replace('?', '');
        const at = [...place, name];
        const description = printing.describe(at);
        return [
          name,
          { ...(description ? { description } : {}), ...printed(inner, printing, at, inList) },
        ];
      }),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function ofCheck({ accepts }: Check, printing: Printing, place: readonly string[]): JsonSchema {
  if (accepts === undefined || typeof accepts === 'function')
    throw new Error(
      `${place.join('.')}: nobody can print what this check takes. Write it as data (\`accepts\`).`,
    );
  return ofData(accepts, printing, place);
}

function ofData(
  accepts: Exclude<Accepts, (value: unknown) => boolean>,
  printing: Printing,
  place: readonly string[],
): JsonSchema {
  if (accepts instanceof RegExp)
    return { type: 'string', maxLength: LONGEST, pattern: accepts.source };
  if ('any' in accepts)
    return { anyOf: accepts.any.map((one) => printed(one, printing, place, true)) };
  if ('each' in accepts)
    return { type: 'object', additionalProperties: printed(accepts.each, printing, place, true) };
  if ('least' in accepts)
    return {
      type: accepts.parts ? 'number' : 'integer',
      minimum: accepts.least,
      maximum: accepts.most,
    };
  const isEither = accepts.length > 1 && accepts.every((one) => typeof one === 'boolean');
  return isEither ? { type: 'boolean' } : { enum: accepts };
}

/** What stands in `$defs`. */
export function definitions(printing: Printing): Readonly<Record<string, JsonSchema>> {
  return {
    text: ofCheck(text, printing, []),
    name: ofCheck(name, printing, []),
    words: {
      type: 'object',
      properties: Object.fromEntries(locales.map((one) => [one, { $ref: '#/$defs/text' }])),
      ...(printing.isPart ? {} : { required: ['de'] }),
      additionalProperties: false,
    },
    date: { type: 'string', pattern: DATE },
    condition: {
      type: 'object',
      anyOf: Object.values(conditionShapes).map((shape) =>
        printed(shape, printing, CONDITION, true),
      ),
    },
    fact: { anyOf: namedFactShapes.map((shape) => printed(shape, printing, ['facts'], true)) },
    problems: printed({ ...problemSentences }, printing, [...QUESTION, 'problems'], true),
    result: printed(resultShape, printing, ['result']),
    email: printed(reason, printing, ['email']),
    fee: printed(feeShape, printing, FEE, true),
    times: { anyOf: timesShapes.map((one) => printed(one, printing, [...FEE, 'times'], true)) },
    term: ofCheck(term, printing, [...QUESTION, 'sum']),
    reduction: {
      anyOf: reductionShapes.map((one) => printed(one, printing, [...FEE, 'reductions'], true)),
    },
    ...questions(printing),
  };
}

/** Where files are put together, options may stand in a code list. */
function printedQuestion(shape: Shapes, printing: Printing): JsonSchema {
  const { options, 'options?': some, 'optionsFrom?': _, ...rest } = shape;
  const offered = options ?? some;
  if (!printing.isPart || !offered) return printed(shape, printing, QUESTION, true);
  const form = printed({ ...rest, 'options?': offered }, printing, QUESTION, true);
  return {
    ...form,
    properties: {
      ...(form['properties'] as JsonSchema),
      optionsFrom: {
        description: 'In place of options: the code list that has them, lists/<name>.json.',
        ...printed(optionsFrom, printing, QUESTION, true),
      },
    },
    ...(printing.isChange
      ? {}
      : { oneOf: [{ required: ['options'] }, { required: ['optionsFrom'] }] }),
  };
}

/** A question by its kind; kinds of which the same is said share a form. */
function questions(printing: Printing): Readonly<Record<string, JsonSchema>> {
  const kinds = Object.keys(questionKinds) as QuestionKind[];
  const forms = new Map<string, { readonly kinds: QuestionKind[]; readonly shape: Shapes }>();
  for (const kind of kinds) {
    const shape = questionShape(kind);
    const same = JSON.stringify(printedQuestion(shape, printing));
    const form = forms.get(same) ?? { kinds: [], shape };
    form.kinds.push(kind);
    forms.set(same, form);
  }
  const defined = [...forms].map(([form, { kinds }]) => ({
    kinds,
    name: `question-${String(kinds[0])}`,
    form: JSON.parse(form) as JsonSchema,
  }));
  const one = (some: readonly QuestionKind[]): JsonSchema => ({
    type: 'object',
    properties: { kind: { enum: some, description: printing.describe([...QUESTION, 'kind']) } },
    ...(printing.isChange ? {} : { required: ['kind'] }),
    allOf: defined
      .filter(({ kinds }) => kinds.some((kind) => some.includes(kind)))
      .map(({ kinds, name }) => ({
        if: { properties: { kind: { enum: kinds } }, required: ['kind'] },
        then: { $ref: `#/$defs/${name}` },
      })),
  });
  return {
    question: one(kinds),
    'question-in-entry': one(singleKinds),
    ...Object.fromEntries(defined.map(({ name, form }) => [name, form])),
  };
}

const isList = (shape: Exclude<Shape, Check>): shape is readonly [Shape, number?, number?] =>
  Array.isArray(shape);
