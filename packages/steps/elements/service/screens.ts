import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { asked } from '../../src/flow.js';
import { wordsFor } from '../../src/words.js';
import { actionsFor } from './actions.js';
import { field } from './fields.js';
import { backButton, stepList, summary } from './frame.js';
import { doneScreen, resultScreen, paymentScreen } from './result-screens.js';
import { emailQuestions, emailScreen } from './email-part.js';
import { dueIn } from './due-in.js';
import { identityScreen } from './identity-screen.js';
import { button, contact, heading } from './pieces.js';
import { laterScreen, laterWay } from './later-screen.js';
import { tasksScreen } from './tasks-screen.js';
import { refusalScreen } from './refusal-screen.js';
import { reviewScreen } from './review-screen.js';
import { aboutVerified, verifiedList } from './verified-list.js';
import type { Host } from './host.js';
import type { Seen, View } from './view.js';

/** What is shown while a step after the start page is open; loaded when somebody begins (`later.ts`). */
export function screen(host: Host, seen: Seen): TemplateResult {
  const view: View = {
    ...seen,
    words: wordsFor(seen.service, seen.locale),
    actions: actionsFor(host, seen.step),
  };
  if (view.ending === 'done') return doneScreen(view);
  return html`
    ${stepList(view)} ${backButton(view)} ${summary(view, host.renderRoot, emailQuestions(view))}
    ${keyed(view.step.name, ofStep(view))} ${laterWay(view)} ${contact(view)}
  `;
}

function ofStep(view: View): TemplateResult | typeof nothing {
  if (view.refused) return refusalScreen(view, view.refused);
  if (view.aside === 'later') return laterScreen(view);
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
