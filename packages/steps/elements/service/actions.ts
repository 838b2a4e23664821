import { afterPress } from '@stadtkit/element/after-press.js';
import { decidedBy } from '../../src/decided-by.js';
import { asked } from '../../src/flow.js';
import type { Step } from '../../src/service.js';
import { answer, note, placeOf, send, type FormValues } from '../../src/session/answering.js';
import {
  anotherEmail,
  confirmEmail,
  endEmail,
  giveEmail,
} from '../../src/session/email-errands.js';
import { moveToFile, openFile, openSent, takeOpened } from '../../src/session/opening.js';
import { dropCode, shareSent } from '../../src/session/sharing.js';
import { errandsOf } from '../../src/session/errands.js';
import { stepsMessages } from '../../src/words.js';
import {
  fieldOf,
  focusAnswer,
  formValues,
  openEntry,
  problemsIn,
  questionsAround,
} from './form-values.js';
import type { Host } from './host.js';
import { officeQuestion } from './office-question.js';
import type { Actions } from './view.js';

/** What the screens of a step can cause. */
export function actionsFor(host: Host, step: Step): Actions {
  const { session } = host;
  const errands = errandsOf(session);
  return {
    happen: (happening) => {
      session.happen(happening);
    },
    open: (name, entry) => {
      if (step.kind === 'questions') keepTyped(host, step);
      session.changing = step.kind === 'review' ? step.name : undefined;
      session.open(name);
      if (entry) void host.updateComplete.then(() => openEntry(host.renderRoot, entry));
    },
    identify: (method) => {
      errands.identify(method);
    },
    extend: () => {
      errands.extend();
    },
    lookAtIdentity: () => {
      errands.lookAtIdentity();
    },
    stayHere: () => {
      session.set({ elsewhere: undefined });
      session.screen.attend('heading');
    },
    askAside: (aside) => {
      // What stands in the form is there again afterwards.
      if (aside === 'later') keepTyped(host, step);
      session.set({ aside, ...nothingShown });
      session.screen.attend('heading');
    },
    note: (form) => {
      afterPress(form, () => {
        if (form.isConnected)
          note(
            session,
            step,
            read(host, form, step),
            // Somebody may still be in the middle of a date, and a question that this answer brings is not even there yet.
            (problem) => fieldOf(form, problem)?.answered === true,
          );
      });
    },
    mend: (form, changed) => {
      const { problems } = session.state;
      // Only what was touched is looked at: with each key press, of a step with a hundred questions.
      const touched = questionsAround(changed);
      const still = problems.filter(
        (told) =>
          !touched.includes(told.question) ||
          problemsIn(form, told.question).some(
            (one) => placeOf({ ...one, question: told.question }) === placeOf(told),
          ),
      );
      if (still.length < problems.length) session.set({ problems: still });
    },
    answer: (form) => {
      answer(session, step, read(host, form, step));
    },
    send: (form) => {
      send(session, step, read(host, form, step));
    },
    correct: () => {
      const { service, now } = session;
      const { application, refused } = session.state;
      const by = service && application && refused && decidedBy(service, application, refused, now);
      session.refuse(undefined);
      if (!by) return;
      session.open(by.step);
      void host.updateComplete.then(() => {
        if (by.question) focusAnswer(host.renderRoot, by.question);
      });
    },
    keepOnDevice: (isKept) => {
      errands.keepOnDevice(isKept);
    },
    moveToFile: () => {
      moveToFile(session);
    },
    copy: (text) => {
      void isCopied(text).then((copied) => {
        session.set({ copied });
      });
    },
    openFile: (form) => {
      const { files } = form.querySelector<HTMLInputElement>('[type=file]') ?? {};
      openFile(session, files?.[0], textIn(form, 'code'));
    },
    openSent: (form) => {
      openSent(session, textIn(form, 'number'), textIn(form, 'code'));
    },
    share: () => {
      shareSent(session);
    },
    dropCode: () => {
      dropCode(session);
    },
    forgetWrong: () => {
      if (session.state.opening) session.set({ opening: undefined });
    },
    takeOpened: () => {
      takeOpened(session);
    },
    discard: () => {
      if (session.state.application) session.discard(session.state.application);
    },
    pay: () => {
      errands.pay();
    },
    openEmail: (isOpen) => {
      session.set({ aside: isOpen ? 'email' : undefined, problems: [] });
      session.screen.attend('heading');
    },
    giveEmail: (address) => {
      giveEmail(session, address, host.locale);
    },
    confirmEmail: (code) => {
      confirmEmail(session, code);
    },
    anotherEmail: () => {
      anotherEmail(session);
    },
    endEmail: () => {
      endEmail(session);
    },
    show: (problems) => {
      session.show(problems);
    },
    redraw: () => {
      session.screen.changed();
    },
    lookAtPayment: () => {
      errands.lookAtPayment();
    },
    lookAtOutcome: () => {
      errands.office.look();
    },
    answerOffice: (form) => {
      if (session.task.busy) return;
      const question = officeQuestion(stepsMessages(host.locale));
      const { values, problems } = formValues(form, [question], host.locale);
      const value = values[question.name];
      const text = typeof value === 'string' ? value : '';
      // While its element is still on its way, nobody else says that nothing was written.
      const missing = { question: question.name, code: 'missing' } as const;
      session.show(problems.length > 0 || text !== '' ? problems : [missing]);
      if (session.state.problems.length === 0) errands.office.answer(text);
    },
    withdraw: () => {
      errands.office.withdraw();
    },
    keep: (licence) => {
      session.changeKept((licences) => licences.keep(licence));
    },
    forget: (licence) => {
      session.changeKept((licences) => licences.forget(licence));
    },
    finish: () => {
      errands.finish();
    },
    stay: () => {
      session.end(undefined);
    },
    keepAndFinish: (licence) => {
      errands.keepAndFinish(licence);
    },
    begin: () => {
      session.lookForDraft();
    },
  };
}

/** Whoever goes elsewhere takes along what stands in the form, right or wrong; of the last field `change` comes too late. */
function keepTyped(host: Host, step: Step): void {
  const form = host.renderRoot.querySelector('form');
  if (!form) return;
  const { values } = read(host, form, step);
  host.session.happen({ kind: 'answered', step: step.name, values, stay: true });
}

function read({ session, locale }: Host, form: HTMLFormElement, step: Step): FormValues {
  const { service, state, now } = session;
  if (!service || !state.application) return { values: {}, problems: [] };
  return formValues(form, asked(service, step, state.application, now), locale);
}

/** What goes with the screen that showed it: a code is shown once. */
const nothingShown = {
  moved: undefined,
  sharedCode: undefined,
  copied: undefined,
  opening: undefined,
} as const;

const textIn = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '';

/** Without a secure connection, and in some frames, there is no clipboard. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
