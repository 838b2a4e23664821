import { textIn } from '@stadtkit/kinds/locale.js';
import { html, type TemplateResult } from 'lit';
import type { EligibilityRule } from '../../src/service.js';
import { button, heading } from './pieces.js';
import type { View } from './view.js';

/**
 * Why somebody cannot apply, and what they can do. The way back to the answer comes before the links: it is the first that
 * a keyboard reaches from the heading, since a slip is the one thing that can be put right here.
 */
export function refusalScreen(view: View, rule: EligibilityRule): TemplateResult {
  if (view.aside === 'discard') return discardScreen(view);
  const { words, locale, actions } = view;
  const { title, reason, instead, legalBasis, links = [] } = rule;
  return html`
    ${heading(view, textIn(title, locale))}
    <p>${textIn(reason, locale)}</p>
    <p class="small">${words.legalBasis}: <bdi lang="de">${legalBasis}</bdi></p>
    <div class="actions">
      ${button(words.correct, 'secondary', () => {
        actions.correct();
      })}
    </div>
    <stadt-notice kind="info"
      ><p class="strong">${words.instead}</p>
      <p>${textIn(instead, locale)}</p>
      ${links.map(({ title, url }) => html`<p><a href=${url}>${textIn(title, locale)}</a></p>`)}</stadt-notice
    >
    <div class="actions">
      ${button(words.discard.go, 'quiet', () => {
        actions.askAside('discard');
      })}
    </div>
  `;
}

/** Before what was typed is deleted. */
function discardScreen(view: View): TemplateResult {
  const { words, actions } = view;
  return html`
    ${heading(view, words.discard.title)}
    <p>${words.discard.text}</p>
    <div class="actions">
      ${button(words.discard.drop, 'secondary', () => {
        actions.discard();
      })}
      ${button(words.back, 'quiet', () => {
        actions.askAside(undefined);
      })}
    </div>
  `;
}
