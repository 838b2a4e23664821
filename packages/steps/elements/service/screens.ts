import { adoptStyles } from '@stadtkit/element/adopt-styles.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { asked } from '../../src/flow.js';
import { wordsFor } from '../../src/words.js';
import { actionsFor } from './actions.js';
import { carriedOverNotice } from './carried-over-notice.js';
import { elsewhereScreen } from './elsewhere-screen.js';
import { field } from './fields.js';
import { backButton, stepList, summary } from './frame.js';
import { emailQuestions, emailScreen } from './email-part.js';
import { resultScreen } from './outcome-screen.js';
import { doneScreen, paymentScreen } from './result-screens.js';
import { withdrawScreen } from './withdraw-screen.js';
import { dueIn } from './due-in.js';
import { identityScreen } from './identity-screen.js';
import { button, contact, heading } from './pieces.js';
import { lifetimeNotice } from './lifetime-notice.js';
import { laterStyles } from './later.styles.js';
import { otherDeviceScreen } from './other-device-screen.js';
import { savedScreen } from './saved-screen.js';
import { laterScreen, laterWay } from './later-screen.js';
import { shareScreen, shareWay } from './share-screen.js';
import { tasksScreen } from './tasks-screen.js';
import { refusalScreen } from './refusal-screen.js';
import { reviewScreen } from './review-screen.js';
import { aboutVerified, verifiedList } from './verified-list.js';
import type { Host } from './host.js';
import type { Seen, View } from './view.js';

/** What is shown while a step after the start page is open; loaded when somebody begins (`later.ts`). */
export function screen(host: Host, seen: Seen): TemplateResult {
  adoptStyles(host.renderRoot, laterStyles);
  const view: View = {
    ...seen,
    words: wordsFor(seen.service, seen.locale),
    actions: actionsFor(host, seen.step),
  };
  if (view.ending === 'done') return doneScreen(view);
  if (view.step.kind === 'start')
    return html`${savedScreen(view, host.renderRoot)} ${contact(view)}`;
  return html`
    ${lifetimeNotice(view)} ${stepList(view)} ${backButton(view)}
    ${summary(view, host.renderRoot, emailQuestions(view))} ${carriedOverNotice(view)}
    ${keyed(view.step.name, ofStep(view))} ${laterWay(view)} ${shareWay(view)} ${contact(view)}
  `;
}

function ofStep(view: View): TemplateResult | typeof nothing {
  if (view.refused) return refusalScreen(view, view.refused);
  if (view.aside === 'later') return laterScreen(view);
  if (view.aside === 'other-device')
    return view.application.receipt ? shareScreen(view) : otherDeviceScreen(view);
  if (view.elsewhere !== undefined) return elsewhereScreen(view, view.elsewhere);
  if (view.aside === 'withdraw') return withdrawScreen(view);
  if (view.aside === 'email') return emailScreen(view);
  switch (view.step.kind) {
    case 'start':
      return nothing;
    case 'tasks':
      return tasksScreen(view);
    case 'identity':
      return identityScreen(view);
    case 'questions':
      return questionsScreen(view);
    case 'fees':
      return feesScreen(view);
    case 'review':
      return reviewScreen(view);
    case 'payment':
      return paymentScreen(view);
    case 'result':
      return resultScreen(view);
  }
}

function questionsScreen(view: View): TemplateResult {
  const { step, service, application, now, locale, words, actions, busy } = view;
  return html`
    ${heading(view, textIn(step.title, locale))}
    ${step.intro ? html`<p>${textIn(step.intro, locale)}</p>` : nothing}
    ${verifiedList(view, [step])} ${aboutVerified(view)}
    <form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.answer(event.currentTarget as HTMLFormElement);
      }}
      @input=${(event: Event) => {
        actions.mend(event.currentTarget as HTMLFormElement, event.target as Element);
      }}
      @change=${(event: Event) => {
        actions.note(event.currentTarget as HTMLFormElement);
      }}
    >
      ${asked(service, step, application, now).map((question) => field(question, view))}
      <div class="actions">
        <stadt-action><button aria-disabled=${busy}>${words.next}</button></stadt-action>
      </div>
    </form>
  `;
}

function feesScreen(view: View): TemplateResult {
  const { step, locale, words, actions } = view;
  return html`
    ${heading(view, textIn(step.title, locale))}
    ${step.intro ? html`<p>${textIn(step.intro, locale)}</p>` : nothing}
    <stadt-fees .due=${dueIn(view)}></stadt-fees>
    <div class="actions">
      ${button(words.next, 'primary', () => {
        actions.happen({ kind: 'answered', step: step.name, values: {} });
      })}
    </div>
  `;
}
