import { isDate } from '@stadtkit/kinds/iso-date.js';
import { listed, mistake, type Mistake } from './mistake.js';
import { kindOf } from './question-kinds.js';
import { questionOfDay } from './seen.js';
import type { Condition, Count, OfAnswer, Question, Span } from './service.js';

/** What a condition may speak of. */
export interface Known {
  /** The questions that are asked before it, by name. */
  readonly questions: ReadonlyMap<string, Question>;
  /** Those that are asked before it in the same entry. */
  readonly inEntry?: ReadonlyMap<string, Question>;
  /** Why a condition outside of an entry cannot speak of other names. */
  readonly others?: ReadonlyMap<string, string>;
  /** The values of the options of questions, each found once: many conditions may name one of them. */
  readonly options?: Map<Question, ReadonlySet<string>>;
  /** The names of the ways to identify; empty before the step where somebody identifies. */
  readonly methods: readonly string[];
}

type OfFact = Extract<Condition, { readonly fact: unknown }>;

/** What a condition, whose form is right, cannot speak of: a question, an option or a fact. */
export function conditionMistakes(condition: Condition, known: Known, path: string): Mistake[] {
  if ('not' in condition) return conditionMistakes(condition.not, known, `${path}.not`);
  if ('all' in condition || 'any' in condition) {
    const [word, inner] =
      'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
    return inner.flatMap((one, at) =>
      conditionMistakes(one, known, `${path}.${word}[${String(at)}]`),
    );
  }
  return 'fact' in condition
    ? factMistakes(condition, known, path)
    : answerMistakes(condition, known, path);
}

function answerMistakes(
  condition: OfAnswer | { readonly answer: string; readonly given: boolean },
  known: Known,
  path: string,
): Mistake[] {
  const { questions, inEntry } = known;
  const question = inEntry?.get(condition.answer) ?? questions.get(condition.answer);
  if (!question) return notAsked(condition.answer, known, `${path}.answer`);
  const { kind } = question;
  const { compares } = kindOf(kind);
  if ('given' in condition) return [];
  if ('in' in condition)
    return compares === 'option'
      ? condition.in.flatMap((one, at) =>
          optionMistakes(question, one, known, `${path}.in[${String(at)}]`),
        )
      : mistake(`${path}.in`, `is only for what has options.`);
  if (!('is' in condition)) {
    const [word, value] =
      'atLeast' in condition ? ['atLeast', condition.atLeast] : ['atMost', condition.atMost];
    if (compares === 'count') return countMistakes(question, value, `${path}.${word}`);
    return compares === 'number'
      ? []
      : mistake(`${path}.${word}`, `cannot measure the kind “${kind}”.`);
  }
  const { is } = condition;
  if (compares === 'count')
    return mistake(`${path}.is`, 'cannot compare several entries; use atLeast, atMost or given.');
  if (compares === 'nothing')
    return mistake(`${path}.is`, `cannot compare the kind “${kind}”; use given.`);
  if (compares === 'truth')
    return typeof is === 'boolean' ? [] : mistake(`${path}.is`, 'must be true or false.');
  if (typeof is !== 'string') return mistake(`${path}.is`, 'must be a text.');
  return compares === 'option' ? optionMistakes(question, is, known, `${path}.is`) : [];
}

/** Why a name cannot be spoken of. */
export const notAsked = (name: string, { inEntry, others }: Known, path: string): Mistake[] =>
  mistake(
    path,
    !inEntry && others?.has(name)
      ? `“${name}” ${others.get(name)}`
      : `“${name}” is not a question that is asked before${inEntry ? ', in this entry or outside' : ''}.`,
  );

/** There is at least one entry, or no answer at all. */
const countMistakes = ({ atMost = Infinity }: Question, value: unknown, path: string): Mistake[] =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= atMost
    ? []
    : mistake(
        path,
        `must be a whole number of entries from 1 to ${String(atMost)}; for none, use given.`,
      );

function optionMistakes(
  question: Question,
  value: string,
  { options = new Map() }: Known,
  path: string,
): Mistake[] {
  if (question.optionsFrom)
    return mistake(
      path,
      `“${question.name}” is asked from the list “${question.optionsFrom.list}”, and no condition knows what stands there. Use given; or leave out “asked”, so that the options come with the definition.`,
    );
  const values = options.get(question) ?? new Set(question.options?.map((one) => one.value));
  options.set(question, values);
  return values.has(value)
    ? []
    : mistake(path, `“${value}” is not an option of “${question.name}”.`);
}

function factMistakes(condition: OfFact, known: Known, path: string): Mistake[] {
  const { fact } = condition;
  if (fact === 'identity.method') return methodMistakes(condition, known, path);
  return [
    ...('is' in condition && typeof condition.is !== 'number'
      ? mistake(`${path}.is`, 'must be a number.')
      : []),
    ...(typeof fact === 'string' ? [] : namedFactMistakes(fact, known, `${path}.fact`)),
  ];
}

/** What is wrong with a span or a count. */
export const namedFactMistakes = (fact: Span | Count, known: Known, path: string): Mistake[] =>
  'count' in fact ? countedMistakes(fact, known, path) : spanMistakes(fact, known, path);

function methodMistakes(condition: OfFact, { methods }: Known, path: string): Mistake[] {
  const word = 'is' in condition ? 'is' : 'atLeast' in condition ? 'atLeast' : 'below';
  if (methods.length === 0)
    return mistake(`${path}.fact`, 'is known only after the step where somebody identifies.');
  return 'is' in condition && methods.some((one) => one === condition.is)
    ? []
    : mistake(`${path}.${word}`, `must be “is” with one of: ${listed(methods)}.`);
}

/** What is wrong with a count: what it counts, or what an entry must meet. */
export function countedMistakes({ count, when }: Count, known: Known, path: string): Mistake[] {
  const list = known.questions.get(count);
  if (!list) return notAsked(count, known, `${path}.count`);
  if (kindOf(list.kind).compares !== 'count')
    return mistake(`${path}.count`, `“${count}” has no entries that could be counted.`);
  const inEntry = new Map(
    (list.questions ?? [])
      .filter(({ kind }) => kindOf(kind).asks)
      .map((one): [string, Question] => [one.name, one]),
  );
  return when ? conditionMistakes(when, { ...known, inEntry }, `${path}.when`) : [];
}

function spanMistakes(span: Span, known: Known, path: string): Mistake[] {
  if (span.in === 'numbers') return differenceMistakes(span, known, path);
  const days = (['from', 'to'] as const).map((end) => ({
    end,
    ...dayAt(span[end], known, `${path}.${end}`),
  }));
  const wrong = days.flatMap(({ mistakes }) => mistakes);
  if (wrong.length > 0) return wrong;
  if (!days.some(({ question }) => question))
    return mistake(path, 'measures from no answer: name a question in “from” or in “to”.');
  const inPart = days.find(({ question }) => question?.kind === 'partial-date');
  if (inPart && (span.in !== 'years' || inPart.end !== 'from'))
    return mistake(
      `${path}.${inPart.end}`,
      'may be known only in part: it can only be that from which years are counted.',
    );
  if (inPart && !span.bound)
    return mistake(
      path,
      'may be known only in part: write .min or .max after its name (or “bound”), for the fewest or the most years that it can be.',
    );
  return !inPart && span.bound
    ? mistake(path, 'is known for sure: write its name alone, without .min or .max (or “bound”).')
    : [];
}

/** Between two whole numbers, or two amounts: with decimals, nothing would be told apart for sure. */
function differenceMistakes(span: Span, known: Known, path: string): Mistake[] {
  const ends = (['from', 'to'] as const).map((end) => ({
    at: `${path}.${end}`,
    name: span[end],
    question: known.inEntry?.get(span[end]) ?? known.questions.get(span[end]),
  }));
  const wrong = ends.flatMap(({ at, name, question }) => {
    if (!question) return notAsked(name, known, at);
    return kindOf(question.kind).compares !== 'number'
      ? mistake(at, `“${name}” asks for no number.`)
      : question.decimals
        ? mistake(
            at,
            `“${name}” takes decimals; only whole numbers can be compared with each other.`,
          )
        : [];
  });
  if (wrong.length > 0) return wrong;
  const [from, to] = ends.map(({ question }) => question?.kind);
  if (from !== to) return mistake(path, `compares a “${from}” with a “${to}”.`);
  return span.bound
    ? mistake(path, 'is known for sure: write its name alone, without .min or .max (or “bound”).')
    : [];
}

/** The question of a day; none for today and for a date. */
function dayAt(
  day: string,
  known: Known,
  path: string,
): { readonly question?: Question; readonly mistakes: readonly Mistake[] } {
  const name = questionOfDay(day);
  if (name === undefined)
    return {
      mistakes:
        day === 'today' || isDate(day) ? [] : mistake(path, `“${day}” is not in the calendar.`),
    };
  const question = known.inEntry?.get(name) ?? known.questions.get(name);
  if (!question) return { mistakes: notAsked(name, known, path) };
  const { kind } = question;
  const isPeriod = kind === 'date-range';
  if (!isPeriod && kind !== 'date' && kind !== 'partial-date')
    return { mistakes: mistake(path, `“${name}” asks for no date and no period.`) };
  return isPeriod === day.includes('.')
    ? { question, mistakes: [] }
    : {
        mistakes: mistake(
          path,
          isPeriod
            ? `“${name}” is a period: write ${name}.from or ${name}.to.`
            : `“${name}” is one date: write ${name} alone.`,
        ),
      };
}
