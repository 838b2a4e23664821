import { buttonStyles } from '@stadtkit/element/button-styles.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { checkCode, type CheckResult, type CheckKnowledge } from '../../src/check-code.js';
import { checkReceipt, type ReceiptResult } from '../../src/check-receipt.js';
import { isReceiptCode } from '../../src/receipt.js';
import { licenceMessages } from '../../src/words.js';
import { licenceCheckStyles } from './licence-check.styles.js';
import { checkResult, knownSince } from './check-result.js';
import { isSent, receiptResult } from './receipt-result.js';

/** What the check knows, and what time it is. Nothing is asked per scan: the check works without a network. */
export interface CheckSource {
  load(signal: AbortSignal): Promise<CheckKnowledge | undefined>;
  /** Milliseconds. */
  now(): number;
}

/**
 * Checks the code of a licence or a receipt, from the camera, a picture or a text, and says how it stands.
 *
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-surface - what lies on the page
 * @cssprop --stadt-line - the edge of a control
 * @cssprop --stadt-line-soft - a line that only divides
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-brand - filled areas
 * @cssprop --stadt-brand-strong - the same under the pointer
 * @cssprop --stadt-on-brand - text on filled areas
 * @cssprop --stadt-good - what is done or confirmed
 * @cssprop --stadt-good-tint - the area behind it
 * @cssprop --stadt-warn - what needs care
 * @cssprop --stadt-warn-tint - the area behind it
 * @cssprop --stadt-danger - what is wrong
 * @cssprop --stadt-danger-tint - the area behind it
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-radius - corners of controls
 * @cssprop --stadt-radius-card - corners of cards
 * @cssprop --stadt-control - least height of controls
 * @cssprop --stadt-font - the font
 */
export class LicenceCheck extends StadtElement {
  static override styles = [buttonStyles, licenceCheckStyles];

  /** Where keys, status lists and the time come from. */
  @property({ attribute: false }) source: CheckSource | undefined;

  @state() private known: CheckKnowledge | undefined;
  @state() private found: CheckResult | undefined;
  @state() private receipt: ReceiptResult | undefined;
  /** Whether the file that was chosen is what was sent; undefined before. */
  @state() private same: boolean | undefined;
  @state() private trouble: 'noCamera' | 'noCode' | 'noTrust' | undefined;
  @state() private looking = false;

  @query('video') private video!: HTMLVideoElement;
  @query('.finding') private card!: HTMLElement | null;
  #life = new AbortController();
  #camera: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const { signal } = this.#life;
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden) this.#stop();
      },
      { signal },
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#stop();
  }

  /** Checks a code, wherever it came from. */
  async check(code: string): Promise<void> {
    this.#stop();
    this.trouble = undefined;
    await this.#learn();
    this.#clear();
    if (!this.known || !this.source) {
      this.trouble = 'noTrust';
      return;
    }
    const known = { ...this.known, now: this.source.now() };
    if (isReceiptCode(code)) this.receipt = await checkReceipt(code, known);
    else this.found = await checkCode(code, known);
    await this.updateComplete;
    this.card?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source')) void this.#learn();
  }

  async #learn(): Promise<void> {
    try {
      this.known = await this.source?.load(this.#life.signal);
    } catch {
      // The loading was broken off: what was known still is.
    }
  }

  protected override render(): TemplateResult {
    const words = licenceMessages(this.locale).check;
    return html`
      ${this.found && this.known && this.source ? checkResult(this.found, this.known, this.source.now(), this.locale) : nothing}
      ${this.receipt ? this.#receipt(this.receipt) : nothing}
      ${
        this.found || this.receipt
          ? html`<button type="button" class="primary" @click=${this.#again}>${words.next}</button>`
          : this.#ways()
      }
      <div role="alert">
        ${this.trouble ? html`<p class="trouble">${words[this.trouble]}</p>` : nothing}
      </div>
    `;
  }

  #receipt(found: ReceiptResult): TemplateResult | typeof nothing {
    const { known, source, same } = this;
    if (!known || !source) return nothing;
    return receiptResult(
      found,
      known,
      { now: source.now(), same, onFile: (file) => void this.#compare(file) },
      this.locale,
    );
  }

  async #compare(file: File): Promise<void> {
    const { receipt } = this;
    if (!receipt?.receipt) return;
    this.same = undefined;
    // A file that cannot be read any more, a moved one say, is not shown to be the right one.
    const same = await isSent(receipt.receipt, file).catch(() => false);
    if (this.receipt === receipt) this.same = same;
  }

  #clear(): void {
    this.found = undefined;
    this.receipt = undefined;
    this.same = undefined;
  }

  #ways(): TemplateResult {
    const words = licenceMessages(this.locale).check;
    return html`
      <video playsinline muted ?hidden=${!this.looking} aria-hidden="true"></video>
      <p role="status">${this.looking ? words.looking : nothing}</p>
      <button type="button" class="primary" @click=${this.looking ? this.#onStop : this.#onCamera}>
        ${this.looking ? words.stopCamera : words.camera}
      </button>
      <h2>${words.ways}</h2>
      <label class="image"
        ><input type="file" accept="image/*" @change=${this.#onImage} /><span
          >${words.image}</span
        ></label
      >
      <form @submit=${this.#onText}>
        <label for="code">${words.text}</label>
        <p id="hint">${words.textHint}</p>
        <textarea
          id="code"
          name="code"
          rows="3"
          aria-describedby="hint"
          spellcheck="false"
          autocomplete="off"
          required
        ></textarea>
        <button>${words.go}</button>
      </form>
      ${this.known ? html`<p class="small">${knownSince(this.known.trust, this.known.statuses[0], this.locale)}</p>` : nothing}
    `;
  }

  #again = (): void => {
    this.#clear();
    this.trouble = undefined;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('button')?.focus();
    });
  };

  #onStop = (): void => {
    this.#stop();
  };

  #stop(): void {
    this.#camera?.abort();
    this.#camera = undefined;
    this.looking = false;
  }

  #onCamera = async (): Promise<void> => {
    const camera = new AbortController();
    this.#camera = camera;
    this.trouble = undefined;
    this.looking = true;
    const { watch } = await import('./scan.js');
    await this.updateComplete;
    try {
      camera.signal.throwIfAborted();
      await watch(this.video, (code) => void this.check(code), camera.signal);
    } catch {
      if (camera.signal.aborted) return;
      this.#stop();
      this.trouble = 'noCamera';
    }
  };

  #onImage = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const { codeInImage } = await import('./scan.js');
    const code = await codeInImage(file);
    input.value = '';
    if (code === undefined) this.trouble = 'noCode';
    else await this.check(code);
  };

  #onText = (event: SubmitEvent): void => {
    event.preventDefault();
    const code = new FormData(event.currentTarget as HTMLFormElement).get('code');
    if (typeof code === 'string') void this.check(code);
  };
}
