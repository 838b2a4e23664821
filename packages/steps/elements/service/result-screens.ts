import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { route } from '../../src/flow.js';
import type { HandedLicence } from '../../src/parties.js';
import { otherDeviceMessages } from '../../src/other-device-words.js';
import { isFinal } from '../../src/result-outcome.js';
import { checksNotice } from './checks-notice.js';
import { emailLeft, emailOffer, emailToo } from './email-part.js';
import { dueIn } from './due-in.js';
import { button, contact, heading } from './pieces.js';
import { again, receipt, withNumber } from './receipt-parts.js';
import type { View } from './view.js';
import { withdrawWay } from './withdraw-screen.js';

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
            ${withdrawWay(view)}
            ${button(words.forget.go, 'quiet', () => {
              actions.finish();
            })}
          </div>`
    }
  `;
}

/** Before anything is deleted that was not kept. */
export function keepScreen(view: View, licence: HandedLicence): TemplateResult {
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
export function forgetScreen(view: View): TemplateResult {
  const { words, service, outcome, actions, application, locale } = view;
  const { forget } = words;
  const isAwaited = service.result.type === 'licence' && !(outcome && isFinal(outcome));
  const isShared = application.shared && !application.elsewhere;
  return html`
    ${heading(view, forget.title)}
    <p>${withNumber(view, forget.text)}</p>
    ${isAwaited ? html`<p>${forget.notFetched}</p>` : nothing}
    ${isShared ? html`<p>${otherDeviceMessages(locale).share.forget}</p>` : nothing}
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
  const { words, kept, actions, stillShared, locale } = view;
  return html`
    ${heading(view, words.end.title)}
    <p>${withNumber(view, words.end.text)}</p>
    ${stillShared ? html`<p>${otherDeviceMessages(locale).share.still}</p>` : nothing}
    ${kept.length > 0 ? html`<p>${words.end.kept}</p>` : nothing} ${emailLeft(view)}
    <div class="actions">
      ${button(words.end.start, 'secondary', () => {
        actions.begin();
      })}
    </div>
    ${contact(view)}
  `;
}
