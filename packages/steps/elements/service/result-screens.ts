import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { checksNotice } from './checks-notice.js';
import { button, contact, dueIn, heading, notice } from './pieces.js';
import type { View } from './view.js';

const receipt = ({ application, words }: View): TemplateResult | typeof nothing =>
  application.receipt
    ? notice('good', words.received.title, words.received.text(application.receipt.caseNumber))
    : nothing;

/** The city has the application; now it is paid. */
export function paymentScreen(view: View): TemplateResult {
  const { step, application, locale, busy, actions } = view;
  return html`
    ${heading(view, textIn(step.title, locale))} ${receipt(view)} ${checksNotice(view)}
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
    ${contact(view)}
  `;
}

/** What the city gives back, or on whom it waits. */
export function licenceScreen(view: View): TemplateResult {
  const { step, locale, licence, words, actions, kept, busy } = view;
  if (licence?.status !== 'issued')
    return html`
      ${heading(view, textIn(step.title, locale))} ${receipt(view)}
      <p role="status">${words.licence.waiting[licence?.on ?? 'issuer']}</p>
      <div class="actions">
        <stadt-action variant="secondary" ?busy=${busy}
          ><button
            type="button"
            @click=${() => {
              actions.lookAtLicence();
            }}
          >
            ${words.licence.look}
          </button></stadt-action
        >
      </div>
      ${contact(view)}
    `;
  const isKept = kept.some((one) => one['code'] === licence.licence['code']);
  return html`
    ${heading(view, textIn(step.title, locale))} ${receipt(view)}
    <stadt-licence
      exportparts="logo"
      .licence=${licence.licence}
      ?kept=${isKept}
      @stadt-licence-keep=${() => {
        actions.keep(licence.licence);
      }}
      @stadt-licence-forget=${() => {
        actions.forget(licence.licence);
      }}
    ></stadt-licence>
    <p class="small">${words.licence.finishHint}</p>
    <div class="actions">
      ${button(words.licence.finish, 'quiet', () => {
        actions.finish();
      })}
    </div>
  `;
}
