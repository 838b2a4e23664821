import { html, type TemplateResult } from 'lit';
import { button, heading } from './pieces.js';
import { isRealPage } from './real-page.js';
import type { View } from './view.js';

/** Another party in another window: this page keeps what this browser would lose with it. */
export function elsewhereScreen(view: View, url: string): TemplateResult {
  const { step, words, actions } = view;
  const { elsewhere } = words;
  return html`
    ${heading(view, elsewhere.title)}
    <p>${elsewhere.text}</p>
    <div class="actions">
      <stadt-action variant="primary"
        ><a href=${isRealPage(url) ? url : ''} target="_blank" rel="noopener noreferrer"
          >${elsewhere.open}</a
        ></stadt-action
      >
      ${button(elsewhere.done, 'secondary', () => {
        if (step.kind === 'payment') actions.lookAtPayment();
        else actions.lookAtIdentity();
      })}
      ${button(words.cancel, 'quiet', () => {
        actions.stayHere();
      })}
    </div>
    <p class="small">${elsewhere.byItself}</p>
  `;
}
