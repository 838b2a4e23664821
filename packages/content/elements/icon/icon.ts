import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Icon } from '../../src/icon.js';
import { draw } from './draw.js';
import { iconNamed } from './icon-named.js';
import { iconStyles } from './icon.styles.js';

/** A picture for what a word says, as large as the text around it and in its colour. Decoration, unless it has a label. */
export class IconElement extends LitElement {
  static override styles = iconStyles;

  /** Which icon, by what it means: `calendar`, `town-hall`. */
  @property({ reflect: true }) name = '';

  /** What is read aloud, when no word beside the icon says it. */
  @property() label = '';

  #icon: Icon | undefined;
  #drawn = '';

  protected override async scheduleUpdate(): Promise<void> {
    // The name may change again while an icon is on its way.
    while (this.#drawn !== this.name) {
      const { name } = this;
      this.#icon = await iconNamed(name);
      this.#drawn = name;
    }
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult | string {
    // What means something is said even when there is no picture of it.
    if (!this.#icon) return this.label;
    return html`<span class=${this.#icon.turns ? 'turns' : nothing}
      >${draw(this.#icon, this.label)}</span
    >`;
  }
}
