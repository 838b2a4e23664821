import { problemText } from '@stadtkit/element/problem-text.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { asked } from '../../src/flow.js';
import { identityAttributes } from '../../src/sources.js';
import { readsWords, wordsFor } from '../../src/words.js';
import { actionsFor } from './actions.js';
import { field } from './fields.js';
import { backButton, stepList, summary } from './frame.js';
import { doneScreen, resultScreen, paymentScreen } from './result-screens.js';
import { dueIn } from './due-in.js';
import { button, contact, heading, notice } from './pieces.js';
import { tasksScreen } from './tasks-screen.js';
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
    ${stepList(view)} ${backButton(view)} ${summary(view, host.renderRoot)}
    ${keyed(view.step.name, ofStep(view))} ${contact(view)}
  `;
}

function ofStep(view: View): TemplateResult | typeof nothing {
  if (view.refused) return refusalScreen(view, view.refused);
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

function identityScreen(view: View): TemplateResult {
  const { service, application, words, locale, actions, busy, identification } = view;
  const { methods, manualFallback, minimumLevel } = service.identification;
  const doubted = view.problems.find(({ code }) => code.startsWith('identity-'));
  const told = doubted
    ? notice('danger', problemText(doubted, '', locale))
    : identification?.status === 'cancelled'
      ? notice('info', words.identity.cancelled)
      : identification?.status === 'pending'
        ? notice('info', words.identity.pending)
        : identification?.status === 'failed'
          ? notice(
              'danger',
              words.identity.failed[identification.reason],
              manualFallback ? words.identity.orType : undefined,
            )
          : nothing;
  if (application.identity)
    return html`
      ${heading(view, textIn(view.step.title, locale))}
      <p>${words.identity.known}</p>
      ${verifiedList(view, service.steps)}
      <div class="actions">
        ${button(words.next, 'primary', () => {
          actions.happen({ kind: 'answered', step: view.step.name, values: {} });
        })}
        ${button(words.identity.other, 'quiet', () => {
          actions.happen({ kind: 'typing' });
        })}
      </div>
    `;
  return html`
    ${heading(view, textIn(view.step.title, locale))} ${told}
    <stadt-identity
      .methods=${methods.map((method) => ({
        name: method.name,
        level: method.level,
        title: textIn(method.title, locale),
        hint: textIn(method.hint, locale),
      }))}
      .reads=${readsWords(identityAttributes(service), words.identity.reads)}
      ?manual=${manualFallback}
      ?checked=${minimumLevel !== 'none'}
      ?busy=${busy}
      @stadt-identity-open=${(event: Event & { method: string }) => {
        actions.identify(event.method);
      }}
      @stadt-identity-type=${() => {
        actions.happen({ kind: 'typing' });
      }}
    ></stadt-identity>
  `;
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

function refusalScreen(view: View, rule: NonNullable<View['refused']>): TemplateResult {
  const { words, locale, actions } = view;
  return html`
    ${heading(view, textIn(rule.title, locale))}
    <p>${textIn(rule.reason, locale)}</p>
    ${notice('info', words.instead, textIn(rule.instead, locale))}
    <p class="small">${words.legalBasis}: <bdi lang="de">${rule.legalBasis}</bdi></p>
    <div class="actions">
      ${button(words.correct, 'secondary', () => {
        actions.correct();
      })}
    </div>
  `;
}
