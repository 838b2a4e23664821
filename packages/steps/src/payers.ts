import { canHold } from './can-hold.js';
import { kindOf } from './question-kinds.js';
import { conditionMistakes, type Known } from './read-condition.js';
import { needsOf } from './seen.js';
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
  const questions = questionsOf(service);
  const find = (name: string) => questions.find((one) => one.name === name);
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
  const everything: Known = { questions: named(questions), methods };
  /** Conditions that are none are said elsewhere; here they are taken as if they were not there. */
  const sound = (condition: Condition | undefined): readonly Condition[] =>
    condition && conditionMistakes(condition, everything, '').length === 0 ? [condition] : [];
  const asks = (question: Question): readonly Condition[] =>
    [stepOf(question)?.when, question.when].flatMap(sound);
  /** What holds of everybody: a question has an answer only, and if it is required always, where it is asked. */
  const lawsOf = (conditions: readonly Condition[]): readonly Condition[] => {
    const laws: Condition[] = [];
    const seen = new Set(conditions.flatMap(needsOf));
    for (const name of seen) {
      const question = find(name);
      const whens = question ? asks(question) : [];
      if (!question || whens.length === 0) continue;
      laws.push({ any: [{ answer: name, given: false }, { all: whens }] });
      if (question.required && !question.register)
        laws.push({ any: [{ answer: name, given: true }, { not: { all: whens } }] });
      for (const more of whens.flatMap(needsOf)) seen.add(more);
    }
    return laws;
  };
  const meets = (conditions: readonly (Condition | undefined)[]): boolean | undefined => {
    const all = conditions.flatMap(sound);
    return canHold({ all: [...all, ...lawsOf(all)] }, questions, isAnswered);
  };
  return {
    known,
    question: find,
    answers: (fee, question) => {
      if (!question.required) return false;
      if (asks(question).length === 0) return true;
      // Without a condition of its own, nobody has thought of those who are not asked.
      const skipped = meets([fee.when, { answer: question.name, given: false }]);
      return fee.when ? skipped !== true : skipped === false;
    },
    can: (fee, conditions) => meets([fee.when, ...conditions]) !== false,
  };
}

const named = (questions: readonly Question[]): ReadonlyMap<string, Question> =>
  new Map(questions.map((one) => [one.name, one]));
