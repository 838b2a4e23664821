import { html, nothing, type TemplateResult } from 'lit';
import { otherDeviceMessages } from '../../src/other-device-words.js';
import { codeSlip, copied, copyAndPrint } from './code-slip.js';
import { button, heading, unbroken } from './pieces.js';
import type { View } from './view.js';

/** The way to see what was sent from another device; not while something else is asked. */
export function shareWay(view: View): TemplateResult | typeof nothing {
  const { application, parties, aside, ending, locale, actions } = view;
  if (!parties.otherDevice || !application.receipt || aside || ending) return nothing;
  return html`<div class="later">
    ${button(otherDeviceMessages(locale).share.go, 'quiet', () => {
      actions.askAside('other-device');
    })}
  </div>`;
}

/** Before what was sent is put at the gateway, encrypted: what that means; then the code, this one time. */
export function shareScreen(view: View): TemplateResult {
  const { sharedCode, application, locale, words, actions } = view;
  const { share, there } = otherDeviceMessages(locale);
  const back = (variant: 'primary' | 'secondary'): TemplateResult =>
    button(words.back, variant, () => {
      actions.askAside(undefined);
    });
  if (sharedCode !== undefined) return codeScreen(view, sharedCode, back('primary'));
  return html`
    ${heading(view, share.title)}
    <p>${share.text}</p>
    <p>${share.until}</p>
    ${application.shared ? html`<p>${share.before}</p>` : nothing}
    <p>${there}</p>
    <div class="actions">
      ${button(share.make, 'primary', () => {
        actions.share();
      })}
      ${back('secondary')}
      ${
        application.shared
          ? button(share.drop, 'quiet', () => {
              actions.dropCode();
            })
          : nothing
      }
    </div>
  `;
}

function codeScreen(view: View, code: string, back: TemplateResult): TemplateResult {
  const { share, code: title, there } = otherDeviceMessages(view.locale);
  const number = view.application.receipt?.caseNumber ?? '';
  return html`
    ${heading(view, share.made)} ${codeSlip(code, title, unbroken(share.number(number), number))}
    <p>${share.once}</p>
    <p>${there}</p>
    <div class="actions">
      ${back} ${copyAndPrint(view, `${share.number(number)}\n${title}: ${code}`)}
    </div>
    ${copied(view)}
  `;
}
