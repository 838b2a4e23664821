import { bringLanguage } from '@stadtkit/kinds/catalogue.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { LitElement } from 'lit';
import { LanguageController } from './language.js';
import { ownTheme } from './look/own-theme.js';
import { joinPage, leavePage } from './page-theme.js';

/** What all elements share: the tokens of the theme on the page, and the language of the place they stand in. */
export abstract class StadtElement extends LitElement {
  readonly #language = new LanguageController(this);

  /** The language of the nearest `[lang]`, live; German until all that is said in it has come. */
  get locale(): Locale {
    const { locale } = this.#language;
    const coming = bringLanguage(locale);
    void coming?.then((all) => {
      if (all) this.requestUpdate();
    });
    return coming ? 'de' : locale;
  }

  /** When all that is said in that language is there, or cannot be had. */
  protected speaks(): Promise<boolean> | undefined {
    return bringLanguage(this.#language.locale);
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
