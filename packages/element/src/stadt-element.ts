import type { Locale } from '@stadtkit/kinds/locale.js';
import { LitElement } from 'lit';
import { adoptTheme, leaveTheme } from './adopt-styles.js';
import { LanguageController } from './language.js';

/** What all elements share: the tokens of the theme on the page, and the language of the place they stand in. */
export abstract class StadtElement extends LitElement {
  readonly #language = new LanguageController(this);

  /** The language of the nearest `[lang]`, live. */
  get locale(): Locale {
    return this.#language.locale;
  }

  override connectedCallback(): void {
    adoptTheme(this.ownerDocument);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leaveTheme(this.ownerDocument);
  }
}
