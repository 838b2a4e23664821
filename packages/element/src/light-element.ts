import type { CSSResult } from 'lit';
import { adoptStyles } from './adopt-styles.js';
import { StadtElement } from './stadt-element.js';

/**
 * An element without a shadow root: what it wraps stays in the page, where labels, forms, translators and screen
 * readers see it. What it renders comes after its children. Its sheet is adopted by the root that it stands in.
 */
export abstract class LightElement extends StadtElement {
  /** Rules that begin with the tag name, in `@layer stadtkit`. Later ones outrank earlier ones. */
  static lightStyles: CSSResult | readonly CSSResult[] = [];

  override connectedCallback(): void {
    const styles = (this.constructor as typeof LightElement).lightStyles;
    for (const sheet of [styles].flat()) adoptStyles(this.getRootNode(), sheet);
    super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
