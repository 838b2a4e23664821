import { tagAround } from '@stadtkit/element/language.js';
import { markLanguage } from '@stadtkit/element/mark-language.js';
import { adoptStyles } from '@stadtkit/element/adopt-styles.js';
import { fieldButtonStyles } from '@stadtkit/element/field-button-styles.js';
import { html, render, type nothing, type TemplateResult } from 'lit';
import type { TrayHost } from './tray.js';

/** Where a tray is drawn: a place of its own after the control, with a note that is read aloud. */
export class TrayPlace {
  readonly #field: TrayHost;
  readonly #styles: string;
  readonly #before: TrayPlace | undefined;
  readonly #element: HTMLElement;
  #locale: string | undefined;
  #note = '';

  #isRepeated = false;

  /** `before`: the place after which it stands, and which speaks for it. */
  constructor(field: TrayHost, kind: 'files' | 'photo', styles: string, before?: TrayPlace) {
    this.#field = field;
    this.#styles = styles;
    this.#before = before;
    this.#element = field.ownerDocument.createElement('div');
    this.#element.setAttribute('data-tray', kind);
  }

  /** The last that was said. */
  get note(): string {
    return this.#before ? this.#before.note : this.#note;
  }

  set note(text: string) {
    this.say(text);
  }

  /** `isRepeated`: it only repeats what stands in the content; said aloud, and not shown a second time. */
  say(text: string, isRepeated = false): void {
    if (this.#before) {
      this.#before.say(text, isRepeated);
      return;
    }
    this.#note = text;
    this.#isRepeated = isRepeated;
  }

  draw(content: TemplateResult | typeof nothing): void {
    const { control, locale } = this.#field;
    // What was said in another language is over.
    if (locale !== this.#locale) this.#note = '';
    this.#locale = locale;
    for (const sheet of [fieldButtonStyles, this.#styles])
      adoptStyles(this.#field.getRootNode(), sheet);
    const after = this.#before ? this.#before.#element : (control?.closest('label') ?? control);
    if (after && after.nextElementSibling !== this.#element) after.after(this.#element);
    markLanguage(this.#element, locale, tagAround);
    render(
      this.#before
        ? content
        : html`${content}
            <p
              data-note
              ?data-repeated=${this.#isRepeated}
              aria-live="polite"
              aria-atomic="true"
              .textContent=${this.#note}
            ></p>`,
      this.#element,
    );
  }

  /** Puts the focus where the work goes on, when what was pressed is gone: to one of these, or to the control. */
  goOn(selector = '', at = 0): void {
    const found = selector ? this.#element.querySelectorAll<HTMLElement>(selector) : [];
    (found[Math.min(at, found.length - 1)] ?? this.#field.control)?.focus();
  }
}
