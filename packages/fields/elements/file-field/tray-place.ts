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
  readonly #element: HTMLElement;
  #locale: string | undefined;

  /** The last that was said. */
  note = '';
  /** It only repeats what stands in the content: said aloud, and not shown a second time. */
  isRepeated = false;

  constructor(field: TrayHost, kind: 'files' | 'photo', styles: string) {
    this.#field = field;
    this.#styles = styles;
    this.#element = field.ownerDocument.createElement('div');
    this.#element.setAttribute('data-tray', kind);
  }

  draw(content: TemplateResult | typeof nothing): void {
    const { control, locale } = this.#field;
    // What was said in another language is over.
    if (locale !== this.#locale) this.note = '';
    this.#locale = locale;
    for (const sheet of [fieldButtonStyles, this.#styles])
      adoptStyles(this.#field.getRootNode(), sheet);
    const after = control?.closest('label') ?? control;
    if (after && after.nextElementSibling !== this.#element) after.after(this.#element);
    markLanguage(this.#element, locale, tagAround);
    render(
      html`${content}
        <p
          data-note
          ?data-repeated=${this.isRepeated}
          aria-live="polite"
          aria-atomic="true"
          .textContent=${this.note}
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
