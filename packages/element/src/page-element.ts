import { ReactiveElement, type CSSResult } from '@lit/reactive-element';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { adoptStyles } from './adopt-styles.js';
import { LanguageController } from './language.js';
import { joinPage, leavePage } from './page-theme.js';

/**
 * An element whose content is written by the page, and which draws next to nothing: no renderer comes with it. It puts its
 * sheets and the theme on the page, and knows the language of the place that it stands in.
 */
export abstract class PageElement extends ReactiveElement {
  /** Rules in `@layer stadtkit`, for the document or shadow root that the element stands in. */
  static lightStyles: readonly (CSSResult | string)[] = [];

  readonly #language = new LanguageController(this);

  /** The language of the nearest `[lang]`, live. */
  get locale(): Locale {
    return this.#language.locale;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    joinPage(this.ownerDocument);
    this.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this.ownerDocument);
  }

  /** Moved by `moveBefore()`: what stands in the element stays, and so does the focus. */
  connectedMoveCallback(): void {
    this.#language.hostDisconnected();
    this.#language.hostConnected();
    this.arrive();
  }

  /** Called wherever the element comes to stand. */
  protected arrive(): void {
    const root = this.getRootNode();
    for (const sheet of (this.constructor as typeof PageElement).lightStyles)
      adoptStyles(root, sheet);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
