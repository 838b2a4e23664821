import { LightElement } from '@stadtkit/element/light-element.js';
import { nothing } from 'lit';
import { summaryListStyles } from './summary-list.styles.js';

/**
 * Dresses a native `<dl>` whose rows are `<div><dt>…</dt><dd>…</dd>[<dd data-actions>…</dd>]</div>`.
 * It adds nothing of its own: without JavaScript the list says the same.
 *
 * @slot - (in the light DOM) one `<dl>`
 * @cssprop --stadt-ink - text
 * @cssprop --stadt-ink-soft - text that matters less
 * @cssprop --stadt-line-soft - a line that only divides
 * @cssprop --stadt-accent - links, edges and marks
 * @cssprop --stadt-focus - the mark of the focus
 * @cssprop --stadt-focus-glow - the glow around it
 * @cssprop --stadt-font - the font
 */
export class SummaryList extends LightElement {
  static override lightStyles = summaryListStyles;

  protected override render(): typeof nothing {
    return nothing;
  }
}
