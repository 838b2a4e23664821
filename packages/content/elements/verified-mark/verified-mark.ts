import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { VerifiedSource } from '../../src/messages/content-messages.js';
import { messagesFor } from '../../src/messages-for.js';
import { verifiedMarkStyles } from './verified-mark.styles.js';

/**
 * Says that an answer was not typed, and where it comes from.
 *
 * @cssprop --stadt-good - what is done or confirmed
 * @cssprop --stadt-font - the font
 */
export class VerifiedMark extends StadtElement {
  static override styles = verifiedMarkStyles;

  /** Who said it; for what it does not know, nothing is shown. */
  @property({ reflect: true }) source: VerifiedSource = 'eid';

  protected override render(): TemplateResult | typeof nothing {
    const { verified } = messagesFor(this.locale);
    if (!Object.hasOwn(verified, this.source)) return nothing;
    return html`<svg viewBox="0 0 20 20" aria-hidden="true">
        <path
          d="M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1.6 13.3L4 9.9l1.6-1.6 2.8 2.8 6-6L16 6.7Z"
        /></svg
      ><span>${verified[this.source]}</span>`;
  }
}
