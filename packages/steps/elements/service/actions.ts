import { afterPress } from '@stadtkit/element/after-press.js';
import { placeOf as entryOf } from '../../src/entries.js';
import { asked, problems, refusal, type QuestionProblem } from '../../src/flow.js';
import type { Step } from '../../src/service.js';
import { changeKept, lookForDraft } from './beginning.js';
import { errandsOf } from './errands.js';
import { fieldOf, formValues, openEntry, problemsIn } from './form-values.js';
import type { ServiceElement } from './service.js';
import type { Actions } from './view.js';

/** What the screens of a step can cause. */
export function actionsFor(of: ServiceElement, step: Step): Actions {
  const errands = errandsOf(of);
  return {
    happen: (happening) => {
      of.happen(happening);
    },
    open: (name, entry) => {
      of.changing = step.kind === 'review' ? step.name : undefined;
      of.open(name);
      if (entry) void of.updateComplete.then(() => openEntry(of.renderRoot, entry));
    },
    identify: (method) => {
      errands.identify(method);
    },
    note: (form) => {
      afterPress(form, () => {
        if (form.isConnected) note(of, form, step);
      });
    },
    mend: (form) => {
      const still = of.problems.filter((told) =>
        problemsIn(form, told.question).some(
          (one) => placeOf({ ...one, question: told.question }) === placeOf(told),
        ),
      );
      if (still.length < of.problems.length) of.problems = still;
    },
    answer: (form) => {
      if (!of.work.busy && isRight(of, form, step))
        errands.lookUp(step, () => {
          goOn(of, step);
        });
    },
    send: (form) => {
      if (!of.work.busy && isRight(of, form, step)) errands.send();
    },
    correct: () => {
      of.refuse(undefined);
    },
    pay: () => {
      errands.pay();
    },
    lookAtPayment: () => {
      errands.lookAtPayment();
    },
    lookAtLicence: () => {
      errands.lookAtLicence();
    },
    keep: (licence) => {
      errands.keep(licence);
    },
    forget: (licence) => {
      changeKept(of, (licences) => licences.forget(licence));
    },
    finish: () => {
      errands.finish();
    },
    stay: () => {
      of.end(undefined);
    },
    keepAndFinish: (licence) => {
      errands.keepAndFinish(licence);
    },
    begin: () => {
      lookForDraft(of);
    },
  };
}

/** Takes what stands in a form into the application, right or wrong: nothing that was typed is lost. */
function take(of: ServiceElement, form: HTMLFormElement, step: Step): readonly QuestionProblem[] {
  const { service, application, circumstances } = of;
  if (!service || !application) return [];
  const read = formValues(form, asked(service, step, application, circumstances), of.locale);
  of.happen({ kind: 'answered', step: step.name, values: read.values, stay: true });
  return read.problems;
}

/** While a form is being filled in: punish late, reward early. What was left empty is not yet wrong. */
function note(of: ServiceElement, form: HTMLFormElement, step: Step): void {
  const wrong = wrongIn(of, form, step);
  const told = of.problems.map(placeOf);
  of.problems = wrong.filter(
    (problem) =>
      told.includes(placeOf(problem)) ||
      // Somebody may still be in the middle of a date, and a question that this answer brings is not even there yet.
      (problem.code !== 'missing' && fieldOf(form, problem)?.answered === true),
  );
}

/** Where something is wrong: in an answer, in a part of it, or in an entry. */
const placeOf = (problem: QuestionProblem): string =>
  `${answerOf(problem)} ${String(problem.data?.['part'] ?? '')}`;

/** The answer that is wrong: to a question, or in an entry. */
const answerOf = (problem: QuestionProblem): string => {
  const place = entryOf(problem);
  return place ? `${problem.question} ${String(place.entry)} ${place.of}` : problem.question;
};

/** Whether a form is right; shows what is wrong in it. */
function isRight(of: ServiceElement, form: HTMLFormElement, step: Step): boolean {
  const wrong = wrongIn(of, form, step);
  of.show(wrong);
  return wrong.length === 0;
}

function wrongIn(
  of: ServiceElement,
  form: HTMLFormElement,
  step: Step,
): readonly QuestionProblem[] {
  const seen = take(of, form, step);
  const { service, application, circumstances } = of;
  if (!service || !application) return [];
  const found = problems(service, application, circumstances, step);
  return asked(service, step, application, circumstances).flatMap(({ name }) => {
    // What the field itself sees comes before what the rules say about the same question.
    const own = seen.filter(({ question }) => question === name);
    const told = own.map(answerOf);
    return [
      ...own,
      ...found.filter((one) => one.question === name && !told.includes(answerOf(one))),
    ];
  });
}

function goOn(of: ServiceElement, step: Step): void {
  const { service, application, circumstances } = of;
  if (!service || !application) return;
  const no = refusal(service, application, circumstances);
  if (no?.after === step.name) {
    of.refuse(no);
    return;
  }
  const back = of.changing;
  of.happen({ kind: 'answered', step: step.name, values: {} });
  // Whoever came from the review goes back there, unless the change leads to new questions.
  if (back) of.open(back);
}
