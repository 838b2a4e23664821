import { html, nothing, type TemplateResult } from 'lit';
import { button, heading } from './pieces.js';
import type { View } from './view.js';

/** The way to take an application back, while nobody has decided; what is only reported is no application. */
export const withdrawWay = ({ service, words, actions }: View): TemplateResult | typeof nothing =>
  service.result.type === 'receipt'
    ? nothing
    : button(words.office.withdraw.go, 'quiet', () => {
        actions.askAside('withdraw');
      });

/** Before an application is taken back: what that means. */
export function withdrawScreen(view: View): TemplateResult {
  const { words, application, busy, actions } = view;
  const { withdraw } = words.office;
  const isFree =
    application.payment?.status === 'none-due' || application.receipt?.due?.totalCents === 0;
  return html`
    ${heading(view, withdraw.title)}
    <p>${withdraw.text}</p>
    ${isFree ? nothing : html`<p>${withdraw.fees}</p>`}
    <div class="actions">
      <stadt-action variant="secondary"
        ><button
          type="button"
          aria-disabled=${busy}
          @click=${() => {
            actions.withdraw();
          }}
        >
          ${withdraw.confirm}
        </button></stadt-action
      >
      ${button(words.back, 'quiet', () => {
        actions.askAside(undefined);
      })}
    </div>
  `;
}
