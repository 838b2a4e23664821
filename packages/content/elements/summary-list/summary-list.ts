import { LightElement } from '@stadtkit/element/light-element.js';
import { nothing } from 'lit';
import { summaryListStyles } from './summary-list.styles.js';

/**
 * Dresses a native `<dl>` whose rows are `<div><dt>…</dt><dd>…</dd>[<dd data-actions>…</dd>]</div>`.
 * It adds nothing of its own: without JavaScript the list says the same.
 */
export class SummaryList extends LightElement {
  static override lightStyles = summaryListStyles;

  protected override render(): typeof nothing {
    return nothing;
  }
}
