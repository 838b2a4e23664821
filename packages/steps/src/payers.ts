import { canHold } from './can-hold.js';
import { kindOf } from './question-kinds.js';
import { conditionMistakes, type Known } from './read-condition.js';
import type { Condition, FeeLine, Question, Service, Step } from './service.js';
import { questionsOf } from './sources.js';

/** Who pays which line of the fees, as far as their conditions say. */
export interface Payers {
  /** What the fees may speak of: what is asked before the step that shows them. */
  readonly known: Known;
  readonly question: (name: string) => Question | undefined;
  /** Whether everybody who pays a line has answered a question. */
  readonly answers: (fee: FeeLine, question: Question) => boolean;
  /** Whether somebody who pays a line can meet all these conditions. What cannot be told counts as yes. */
  readonly can: (fee: Pick<FeeLine, 'when'>, conditions: readonly Condition[]) => boolean;
}

export function payersOf(service: Service): Payers {
  const { steps, identification } = service;
  const shown = steps.findIndex(({ kind }) => kind === 'fees');
  const before = shown < 0 ? steps : steps.slice(0, shown);
  const all = questionsOf(service);
  const asked = before.flatMap((step) => step.questions ?? []);
  const methods = identification.methods.map(({ name }) => name);
  const known: Known = {
    questions: named(asked.filter(({ kind }) => kindOf(kind).asks)),
    methods: before.some(({ kind }) => kind === 'identity') ? methods : [],
  };
  const stepOf = (question: Question): Step | undefined =>
    steps.find(({ questions }) => questions?.includes(question));
  const isAnswered = (question: Question): boolean =>
    question.required === true &&
    !question.register &&
    !question.when &&
    stepOf(question)?.when === undefined;
  const everything: Known = { questions: named(all), methods };
  /** Conditions that are none are said elsewhere; here they are taken as if they were not there. */
  const sound = (condition: Condition | undefined): readonly Condition[] =>
    condition && conditionMistakes(condition, everything, '').length === 0 ? [condition] : [];
  const meets = (conditions: readonly (Condition | undefined)[]): boolean | undefined =>
    canHold({ all: conditions.flatMap(sound) }, all, isAnswered);
  return {
    known,
    question: (name) => all.find((one) => one.name === name),
    answers: (fee, question) => {
      if (!question.required) return false;
      if (fee.when && sound(fee.when).length === 0) return true;
      const whens = [stepOf(question)?.when, question.when].flatMap(sound);
      const skipped = meets([fee.when, { not: { all: whens } }]);
      // What cannot be told is left to the analysis, where a condition shows that somebody has thought of it.
      return whens.length === 0 || (fee.when ? skipped !== true : skipped === false);
    },
    can: (fee, conditions) => meets([fee.when, ...conditions]) !== false,
  };
}

const named = (questions: readonly Question[]): ReadonlyMap<string, Question> =>
  new Map(questions.map((one) => [one.name, one]));
