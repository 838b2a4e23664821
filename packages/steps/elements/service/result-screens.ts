import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { route } from '../../src/flow.js';
import type { HandedLicence } from '../../src/parties.js';
import type { Result } from '../../src/service.js';
import { isKept } from '../../src/session/state.js';
import { checksNotice } from './checks-notice.js';
import { emailLeft, emailOffer, emailToo } from './email-part.js';
import { dueIn } from './due-in.js';
import { button, contact, heading, notice, unbroken } from './pieces.js';
import type { View } from './view.js';

/** A sentence with the number of the case. */
function withNumber({ application }: View, sentence: (number: string) => string): TemplateResult {
  const number = application.receipt?.caseNumber ?? '';
  return unbroken(sentence(number), number);
}

const receipt = (view: View): TemplateResult | typeof nothing =>
  view.application.receipt
    ? notice('good', view.words.received.title, withNumber(view, view.words.received.text))
    : nothing;

/** The receipt that proves itself, where the gateway has signed it. */
const signedReceipt = ({ application: { receipt } }: View): TemplateResult | typeof nothing =>
  receipt?.signed
    ? html`<stadt-receipt .receipt=${{ ...receipt, ...receipt.signed }}></stadt-receipt>`
    : nothing;

/** Where the application can be found again, or that it cannot. */
const again = ({ reachable, words }: View): TemplateResult | typeof nothing =>
  reachable === undefined
    ? nothing // It is being kept just now: nothing is promised before.
    : html`<p>${reachable ? words.received.again : words.received.onlyHere}</p>`;

/** The city has the application; now it is paid. A payment that is done leads on. */
export function paymentScreen(view: View): TemplateResult {
  if (view.ending === 'asked') return forgetScreen(view);
  const { step, service, application, now, locale, words, busy, actions } = view;
  const steps = route(service, application, now);
  const next = steps[steps.findIndex(({ name }) => name === step.name) + 1];
  const isDone = ['paid', 'none-due'].includes(application.payment?.status ?? '');
  return html`
    ${heading(view, textIn(step.title, locale))} ${receipt(view)} ${again(view)}
    ${checksNotice(view)}
    <stadt-payment
      .due=${dueIn(view)}
      .state=${application.payment ?? { status: 'due' }}
      ?busy=${busy}
      @stadt-payment-open=${() => {
        actions.pay();
      }}
      @stadt-payment-refresh=${() => {
        actions.lookAtPayment();
      }}
    ></stadt-payment>
    ${emailOffer(view)}
    ${
      isDone && next
        ? html`<div class="actions">
            ${button(words.next, 'primary', () => {
              actions.open(next.name);
            })}
          </div>`
        : html`<div class="actions">
            ${button(words.forget.go, 'quiet', () => {
              actions.finish();
            })}
          </div>`
    }
  `;
}

/**
 * What the city gives back, or on whom it waits: one screen, so that its heading keeps the focus when the licence comes,
 * and one status that says so.
 */
export function resultScreen(view: View): TemplateResult {
  const { step, service, locale, licence, ending } = view;
  const issued = licence?.status === 'issued' ? licence.licence : undefined;
  if (ending === 'asked') return issued ? keepScreen(view, issued) : forgetScreen(view);
  const { result } = service;
  return html`
    ${heading(view, textIn(step.title, locale))} ${receipt(view)}
    ${
      result.type !== 'licence'
        ? later(view, result)
        : html`<p role="status">${issued ? textIn(result.here, locale) : waitsFor(view, result)}</p>
            ${issued ? issuedLicence(view, issued) : waiting(view)}`
    }
  `;
}

function waitsFor(
  { licence, words, locale }: View,
  { issuing }: Extract<Result, { type: 'licence' }>,
): string {
  return licence?.status === 'waiting' && licence.on !== 'issuer'
    ? words.result.waiting[licence.on]
    : textIn(issuing, locale);
}

/** What comes later, and by when, or that nothing does; here there is only the receipt. */
const later = (view: View, { type, next }: Exclude<Result, { type: 'licence' }>): TemplateResult =>
  html`${checksNotice(view)}
    <h3>${view.words.result.next}</h3>
    ${type === 'receipt' ? html`<p>${view.words.report.nothing}</p>` : nothing}
    ${next ? html`<p>${textIn(next, view.locale)}</p>` : nothing} ${again(view)}
    ${signedReceipt(view)} ${emailOffer(view)}
    <div class="actions">
      ${button(view.words.forget.go, 'quiet', () => {
        view.actions.finish();
      })}
    </div>`;

const waiting = (view: View): TemplateResult =>
  html`${again(view)} ${signedReceipt(view)} ${emailOffer(view)}
    <div class="actions">
      <stadt-action variant="secondary"
        ><button
          type="button"
          aria-disabled=${view.busy}
          @click=${() => {
            view.actions.lookAtLicence();
          }}
        >
          ${view.words.result.look}
        </button></stadt-action
      >
      ${button(view.words.forget.go, 'quiet', () => {
        view.actions.finish();
      })}
    </div>`;

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

/** Before anything is deleted that was not kept. */
function keepScreen(view: View, licence: HandedLicence): TemplateResult {
  const { words, actions } = view;
  const { keep } = words;
  return html`
    ${heading(view, keep.title)}
    <p>${keep.text}</p>
    ${emailToo(view)}
    <div class="actions">
      ${button(keep.keep, 'primary', () => {
        actions.keepAndFinish(licence);
      })}
      ${button(keep.drop, 'secondary', () => {
        actions.finish();
      })}
      ${button(words.back, 'quiet', () => {
        actions.stay();
      })}
    </div>
  `;
}

/** The same where there is nothing yet that could be kept. */
function forgetScreen(view: View): TemplateResult {
  const { words, service, actions } = view;
  const { forget } = words;
  return html`
    ${heading(view, forget.title)}
    <p>${withNumber(view, forget.text)}</p>
    ${service.result.type === 'licence' ? html`<p>${forget.notFetched}</p>` : nothing}
    ${emailToo(view)}
    <div class="actions">
      ${button(forget.drop, 'secondary', () => {
        actions.finish();
      })}
      ${button(words.back, 'quiet', () => {
        actions.stay();
      })}
    </div>
  `;
}

/** The last screen: what is gone, what is left, and whom to ask. */
export function doneScreen(view: View): TemplateResult {
  const { words, kept, actions } = view;
  return html`
    ${heading(view, words.end.title)}
    <p>${withNumber(view, words.end.text)}</p>
    ${kept.length > 0 ? html`<p>${words.end.kept}</p>` : nothing} ${emailLeft(view)}
    <div class="actions">
      ${button(words.end.start, 'secondary', () => {
        actions.begin();
      })}
    </div>
    ${contact(view)}
  `;
}
