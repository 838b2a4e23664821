import { StadtElement } from '@stadtkit/element/stadt-element.js';
import type { CSSResultGroup } from 'lit';
import { onLook } from '../../../../.storybook/page.js';
import { liveStyles } from './live.styles.js';

/** A part of a page that shows what is in use now: it looks again when the toolbar is used. */
export abstract class LiveElement extends StadtElement {
  static override styles: CSSResultGroup = liveStyles;

  #leave: () => void = () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = onLook(() => {
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }
}
