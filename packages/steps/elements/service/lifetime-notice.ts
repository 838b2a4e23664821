import { html, nothing, type TemplateResult } from 'lit';
import { button, notice } from './pieces.js';
import type { View } from './view.js';

/** That the identity ends soon, and the one action that extends it; said at once, wherever somebody is. */
export function lifetimeNotice(view: View): TemplateResult | typeof nothing {
  const { endsSoon, application, words, actions } = view;
  const { identity } = words;
  if (endsSoon === undefined || !application.identity || application.receipt) return nothing;
  if (endsSoon === 'for good')
    return html`<div role="alert">${notice('warn', identity.endsForGood)}</div>`;
  return html`<div role="alert">${notice('warn', identity.endsSoon)}</div>
    <div class="actions">
      ${button(identity.extend, 'secondary', () => {
        actions.extend();
      })}
    </div>`;
}
