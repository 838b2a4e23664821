import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { licenceMessages, moment } from '../../src/words.js';
import { qrCode } from '../qr-code.js';
import { receiptStyles } from './receipt.styles.js';

/** A receipt as the gateway gave it. */
export interface IssuedReceipt {
  readonly caseNumber: string;
  /** ISO instant. */
  readonly receivedAt: string;
  /** Opaque text of the code, as the gateway made it: `ER1:…`. */
  readonly code: string;
  /** What was sent, to the letter; without it there is nothing to download. */
  readonly sent?: string;
}

/**
 * A receipt that proves itself: a code that anybody can check, and what was sent as a file.
 *
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-measure - greatest width of text
 * @cssprop --stadt-font - the font
 */
export class ReceiptElement extends StadtElement {
  static override styles = receiptStyles;

  /** The receipt; nothing is shown without it. */
  @property({ attribute: false }) receipt: IssuedReceipt | undefined;

  /** What was sent, and the address of it as a file: one as long as the text stays, since a page may render often. */
  #file: { readonly sent: string; readonly url: string } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forgetFile();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const sent = this.isConnected ? this.receipt?.sent : undefined;
    if (sent === this.#file?.sent) return;
    this.#forgetFile();
    if (sent === undefined) return;
    const url = URL.createObjectURL(new Blob([sent], { type: 'application/json' }));
    this.#file = { sent, url };
  }

  #forgetFile(): void {
    if (this.#file) URL.revokeObjectURL(this.#file.url);
    this.#file = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { receipt } = this;
    if (!receipt) return nothing;
    const { caseNumber, code, receivedAt } = receipt;
    const words = licenceMessages(this.locale).receipt;
    return html`
      <article aria-label="${words.title} ${caseNumber}">
        <p>${words.proves(moment(Date.parse(receivedAt), this.locale))}</p>
        ${qrCode(code, words.codeOf(caseNumber))}
        ${
          !this.#file
            ? nothing
            : html`<p class="file">
                <a href=${this.#file.url} download=${fileNameOf(caseNumber)}>${words.download}</a
                ><br />
                <small>${words.downloadHint}</small>
              </p>`
        }
      </article>
    `;
  }
}

/** A number may have characters that no file name can have. */
const fileNameOf = (caseNumber: string): string =>
  `${caseNumber.replace(/[^\p{L}\p{N}-]+/gu, '_')}.json`;
