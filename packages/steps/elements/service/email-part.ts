import { nothing, type TemplateResult } from 'lit';
import type { KnownEmail } from '../../src/session/state.js';
import type { Question } from '../../src/service.js';
import type * as Screen from './email-screen.js';
import type { View } from './view.js';

type Part = TemplateResult | typeof nothing;

let screens: typeof Screen | undefined;

/** What is known of the e-mails of this very application; where nobody is told, nothing. */
const knownIn = ({ email, application }: View): KnownEmail | undefined =>
  email?.of === application.id ? email : undefined;

/** The screens about e-mail, once they are there: brought where there is something to offer, and not before. */
function brought(view: View): typeof Screen | undefined {
  if (!screens)
    void import('./email-screen.js').then(
      (there) => {
        screens = there;
        view.actions.redraw();
      },
      () => undefined,
    );
  return screens;
}

function shown(view: View, what: (there: typeof Screen, email: KnownEmail) => Part): Part {
  const email = knownIn(view);
  const there = email && brought(view);
  return there ? what(there, email) : nothing;
}

/** To be told by e-mail how it goes on, or how that stands; quiet, below what matters. */
export const emailOffer = (view: View): Part =>
  shown(view, (there, email) => there.offer(view, email));

/** Where somebody gives an address, and types the code. */
export const emailScreen = (view: View): Part =>
  shown(view, (there, email) => there.screen(view, email));

/** That the e-mails end with what is deleted. */
export const emailToo = (view: View): Part =>
  shown(view, (there, email) => there.endsToo(view, email));

/** That they could not be ended. */
export const emailLeft = (view: View): Part =>
  shown(view, (there, email) => there.left(view, email));

/** What is asked there, for the summary of what is wrong. */
export const emailQuestions = (view: View): readonly Question[] => {
  const email = view.aside === 'email' ? knownIn(view) : undefined;
  return email && screens ? screens.questions(view, email) : [];
};
