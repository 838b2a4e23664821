import { buttonStyles } from '@stadtkit/element/button-styles.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { IssuedLicence } from '../../src/licence.js';
import { day, fullName, licenceMessages } from '../../src/words.js';
import { qrCode } from '../qr-code.js';
import { licenceStyles } from './licence.styles.js';

/** Somebody wants to keep the licence on the device. */
export class LicenceKeepEvent extends Event {
  static readonly type = 'stadt-licence-keep';
  constructor() {
    super(LicenceKeepEvent.type, { bubbles: true, composed: true });
  }
}

/** Somebody wants it to be deleted from the device. */
export class LicenceForgetEvent extends Event {
  static readonly type = 'stadt-licence-forget';
  constructor() {
    super(LicenceForgetEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A licence as its holder shows it: a card with a code, the code in large, on paper, and on the device if wanted.
 *
 * @fires stadt-licence-keep - somebody wants to keep the licence on the device
 * @fires stadt-licence-forget - somebody wants it to be deleted from the device
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-surface - what lies on the page
 * @cssprop --stadt-line-soft - a line that only divides
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-brand - filled areas
 * @cssprop --stadt-brand-strong - the same under the pointer
 * @cssprop --stadt-on-brand - text on filled areas
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-radius-card - corners of cards
 * @cssprop --stadt-control - least height of controls
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class LicenceElement extends StadtElement {
  static override styles = [buttonStyles, licenceStyles];

  /** The licence and its code, as the issuer gave them; nothing is shown without it. */
  @property({ attribute: false }) licence: IssuedLicence | undefined;
  /** It is kept on this device. */
  @property({ type: Boolean, reflect: true }) kept = false;

  /** Address of a page that shows what is kept without a network; nothing is promised without it. */
  @property() offline: string | undefined;

  @query('dialog') private dialog!: HTMLDialogElement;

  protected override render(): TemplateResult | typeof nothing {
    const { licence } = this;
    if (!licence) return nothing;
    const words = licenceMessages(this.locale);
    return html`
      <article aria-label="${words.title} ${licence.number}">
        <header>
          <i part="logo"></i><span lang="de">${licence.authorityName}</span><b>${words.title}</b>
        </header>
        <div class="inside">
          <dl>
            ${row(words.name, fullName(licence))} ${row(words.born, day(licence.birthDate))}
            ${row(words.levyTo, day(licence.levyTo))} ${row(words.validity, words.life)}
          </dl>
          ${this.#code(licence)}
        </div>
        <footer>
          <span>${words.issued} ${day(licence.issued)}</span><span>${licence.number}</span>
        </footer>
      </article>
      <div class="actions">
        <button
          type="button"
          class="primary"
          @click=${() => {
            this.dialog.showModal();
          }}
        >
          ${words.large}
        </button>
        <button
          type="button"
          @click=${() => {
            window.print();
          }}
        >
          ${words.print}
        </button>
        <!-- One button, so that the focus stays on it. -->
        <button
          type="button"
          @click=${() => {
            this.dispatchEvent(this.kept ? new LicenceForgetEvent() : new LicenceKeepEvent());
          }}
        >
          ${this.kept ? words.forget : words.keep}
        </button>
      </div>
      <p role="status">${this.kept ? words.kept : words.keepHint}</p>
      ${
        this.kept && this.offline
          ? html`<p>${words.offlineHint} <a href=${this.offline}>${words.offline}</a></p>`
          : nothing
      }
      <dialog aria-labelledby="large">
        <h2 id="large">${words.largeTitle}</h2>
        ${this.#code(licence)}
        <p><b>${fullName(licence)}</b><br />${licence.number}</p>
        <button
          type="button"
          class="primary"
          @click=${() => {
            this.dialog.close();
          }}
        >
          ${words.close}
        </button>
      </dialog>
    `;
  }

  #code({ code, number }: IssuedLicence): TemplateResult {
    return qrCode(code, licenceMessages(this.locale).codeOf(number));
  }
}

const row = (name: string, value: string): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;

declare global {
  interface GlobalEventHandlersEventMap {
    'stadt-licence-keep': LicenceKeepEvent;
    'stadt-licence-forget': LicenceForgetEvent;
  }
}
