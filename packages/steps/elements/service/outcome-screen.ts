import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { HandedLicence } from '../../src/parties.js';
import { isFinal } from '../../src/result-outcome.js';
import { isKept } from '../../src/session/state.js';
import { checksNotice } from './checks-notice.js';
import { emailOffer } from './email-part.js';
import { answerForm, letter, lookHere, outcomeSaid } from './office-parts.js';
import { button, heading } from './pieces.js';
import { again, receipt, signedReceipt } from './receipt-parts.js';
import { forgetScreen, keepScreen } from './result-screens.js';
import type { View } from './view.js';
import { withdrawWay } from './withdraw-screen.js';

/**
 * What the city gives back, what the office says or asks, or on whom it waits: one screen, so that its heading keeps the focus
 * when something comes, and one status that says so.
 */
export function resultScreen(view: View): TemplateResult {
  const { step, locale, outcome, ending } = view;
  const issued = outcome?.status === 'issued' ? outcome.licence : undefined;
  if (ending === 'asked') return issued ? keepScreen(view, issued) : forgetScreen(view);
  return html`
    ${heading(view, textIn(step.title, locale))} ${receipt(view)}
    <div role="status" class="stack">${outcomeSaid(view)}</div>
    ${issued ? issuedLicence(view, issued) : html`${body(view)} ${ways(view)}`}
  `;
}

/** What stands below what is said: a letter, a form, or what comes next. */
function body(view: View): TemplateResult {
  const { outcome } = view;
  if (outcome?.status === 'asked')
    return html`${letter(view)} ${answerForm(view, outcome.question)} ${again(view)}
    ${signedReceipt(view)}`;
  const isOver = outcome?.status === 'refused' || outcome?.status === 'withdrawn';
  return html`${outcome && isFinal(outcome) ? letter(view) : checks(view)}
  ${isOver ? nothing : next(view)} ${again(view)} ${signedReceipt(view)}
  ${outcome && isFinal(outcome) ? nothing : emailOffer(view)}`;
}

/** A licence waits with one sentence; of all else the screen says who looks at it. */
const checks = (view: View): TemplateResult | typeof nothing =>
  view.service.result.type === 'licence' ? nothing : checksNotice(view);

/** What comes later, and by when, or that nothing does. */
function next(view: View): TemplateResult | typeof nothing {
  const { words, locale } = view;
  const { result } = view.service;
  if (result.type === 'licence') return lookHere(view);
  return html`<h3>${words.result.next}</h3>
    ${result.type === 'receipt' ? html`<p>${words.report.nothing}</p>` : nothing}
    ${result.next ? html`<p>${textIn(result.next, locale)}</p>` : nothing}
    ${result.type === 'receipt' ? nothing : lookHere(view)}`;
}

function ways(view: View): TemplateResult {
  const { outcome, service, words, busy, actions } = view;
  const isOver = outcome !== undefined && isFinal(outcome);
  return html`<div class="actions">
    ${
      isOver || outcome?.status === 'asked' || service.result.type === 'receipt'
        ? nothing
        : html`<stadt-action variant="secondary"
            ><button
              type="button"
              aria-disabled=${busy}
              @click=${() => {
                actions.lookAtOutcome();
              }}
            >
              ${words.result.look}
            </button></stadt-action
          >`
    }
    ${isOver || !outcome || outcome.tooLate === 'withdrawal' ? nothing : withdrawWay(view)}
    ${button(words.forget.go, 'quiet', () => {
      actions.finish();
    })}
  </div>`;
}

const issuedLicence = (view: View, licence: HandedLicence): TemplateResult => {
  const { words, actions } = view;
  return html`<stadt-licence
      exportparts="logo"
      .licence=${licence}
      ?kept=${isKept(view, licence)}
      offline=${view.offline ?? nothing}
      @stadt-licence-keep=${() => {
        actions.keep(licence);
      }}
      @stadt-licence-forget=${() => {
        actions.forget(licence);
      }}
    ></stadt-licence>
    ${signedReceipt(view)} ${emailOffer(view)}
    <p class="small">${words.result.finishHint}</p>
    <div class="actions">
      ${button(words.result.finish, 'quiet', () => {
        actions.finish();
      })}
    </div>`;
};
