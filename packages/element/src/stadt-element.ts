import type { Locale } from '@stadtkit/kinds/locale.js';
import { LitElement } from 'lit';
import { LanguageController } from './language.js';
import { ownTheme } from './look/own-theme.js';
import { joinPage, leavePage } from './page-theme.js';

/** What all elements share: the tokens of the theme on the page, and the language of the place they stand in. */
export abstract class StadtElement extends LitElement {
  readonly #language = new LanguageController(this);

  /** The language of the nearest `[lang]`, live. */
  get locale(): Locale {
    return this.#language.locale;
  }

  /** When all that is said in that language is there, or cannot be had: then it is said in German. */
  protected speaks(): Promise<boolean> | undefined {
    return this.#language.ready;
  }

  override connectedCallback(): void {
    joinPage(this.ownerDocument, ownTheme);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leavePage(this.ownerDocument);
  }
}
