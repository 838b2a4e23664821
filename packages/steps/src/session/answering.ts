import type { AnswerValue } from '../application.js';
import { placeOf as entryOf } from '../entries.js';
import { asked, frontier, problems, refusal, type QuestionProblem } from '../flow.js';
import type { Step } from '../service.js';
import { errandsOf } from './errands.js';
import type { Run } from './run.js';

/** What stands in the form of a step. */
export interface FormValues {
  /** By question name. */
  readonly values: Readonly<Record<string, AnswerValue | undefined>>;
  /** What only the form itself can see, e.g. three boxes that are no date. */
  readonly problems: readonly QuestionProblem[];
}

/**
 * While a form is being filled in: punish late, reward early. What was left empty is not yet wrong.
 *
 * @param isAnswered whether enough was entered, where the problem is, to be judged
 */
export function note(
  run: Run,
  step: Step,
  form: FormValues,
  isAnswered: (problem: QuestionProblem) => boolean,
): void {
  const told = run.state.problems.map(placeOf);
  const wrong = wrongIn(run, step, form);
  run.set({
    problems: wrong.filter(
      (problem) =>
        told.includes(placeOf(problem)) || (problem.code !== 'missing' && isAnswered(problem)),
    ),
  });
}

/** The answers of a step, when the person goes on; asks the registers that they open. */
export function answer(run: Run, step: Step, form: FormValues): void {
  if (!run.task.busy && isRight(run, step, form))
    errandsOf(run).lookUp(step, () => {
      goOn(run, step);
    });
}

/** The answers of the review, and everything with them to the city, if it is all still right today. */
export function send(run: Run, step: Step, form: FormValues): void {
  if (run.task.busy || !isRight(run, step, form)) return;
  const { service, now } = run;
  const { application } = run.state;
  if (!service || !application) return;
  if (frontier(service, application, now).name === step.name) errandsOf(run).send();
  else run.happen({ kind: 'answered', step: step.name, values: {} });
}

/** Where something is wrong: in an answer, in a part of it, or in an entry. */
export const placeOf = (problem: QuestionProblem): string =>
  `${answerOf(problem)} ${String(problem.data?.['part'] ?? '')}`;

/** The answer that is wrong: to a question, or in an entry. */
const answerOf = (problem: QuestionProblem): string => {
  const place = entryOf(problem);
  return place ? `${problem.question} ${String(place.entry)} ${place.of}` : problem.question;
};

/** Whether a form is right; shows what is wrong in it. */
function isRight(run: Run, step: Step, form: FormValues): boolean {
  const wrong = wrongIn(run, step, form);
  run.show(wrong);
  return wrong.length === 0;
}

/** Takes what stands in a form into the application, right or wrong: nothing that was typed is lost. */
function wrongIn(run: Run, step: Step, form: FormValues): readonly QuestionProblem[] {
  run.happen({ kind: 'answered', step: step.name, values: form.values, stay: true });
  const { service, now } = run;
  const { application } = run.state;
  if (!service || !application) return [];
  const found = problems(service, application, now, step);
  return asked(service, step, application, now).flatMap(({ name }) => {
    // What the field itself sees comes before what the rules say about the same question.
    const own = form.problems.filter(({ question }) => question === name);
    const told = own.map(answerOf);
    return [
      ...own,
      ...found.filter((one) => one.question === name && !told.includes(answerOf(one))),
    ];
  });
}

function goOn(run: Run, step: Step): void {
  const { service, now } = run;
  const { application } = run.state;
  if (!service || !application) return;
  const no = refusal(service, application, now);
  if (no?.after === step.name) {
    run.refuse(no);
    return;
  }
  const back = run.changing;
  run.happen({ kind: 'answered', step: step.name, values: {} });
  // Whoever came from the review goes back there, unless the change leads to new questions.
  if (back) run.open(back);
}
