import { html, nothing, type TemplateResult } from 'lit';
import { otherDeviceMessages } from '../../src/other-device-words.js';
import { notice, unbroken } from './pieces.js';
import type { View } from './view.js';

/** A sentence with the number of the case. */
export function withNumber(
  { application }: View,
  sentence: (number: string) => string,
): TemplateResult {
  const number = application.receipt?.caseNumber ?? '';
  return unbroken(sentence(number), number);
}

/** That the city has it, and under which number. */
export const receipt = (view: View): TemplateResult | typeof nothing =>
  view.application.receipt
    ? notice('good', view.words.received.title, withNumber(view, view.words.received.text))
    : nothing;

/** The receipt that proves itself, where the gateway has signed it. */
export const signedReceipt = ({
  application: { receipt },
}: View): TemplateResult | typeof nothing =>
  receipt?.signed
    ? html`<stadt-receipt .receipt=${{ ...receipt, ...receipt.signed }}></stadt-receipt>`
    : nothing;

/** Where the application can be found again, or that it cannot. */
export const again = ({
  reachable,
  words,
  application,
  locale,
}: View): TemplateResult | typeof nothing => {
  if (application.elsewhere) return html`<p>${otherDeviceMessages(locale).elsewhere}</p>`;
  // It is being kept just now: nothing is promised before.
  if (reachable === undefined) return nothing;
  return html`<p>${reachable ? words.received.again : words.received.onlyHere}</p>`;
};
