import { failures, pairs, prove } from '@stadtkit/theme/proof.js';
import { css, html, type TemplateResult } from 'lit';
import { contrastTable } from './contrast-table.js';
import { LiveElement } from './live-element.js';
import { liveStyles } from './live.styles.js';
import { measuredTheme } from './measured-theme.js';

/** The contrast of every pair of the theme in use, computed from what the browser shows. */
class Contrast extends LiveElement {
  static override styles = [
    liveStyles,
    css`
      .sum {
        font-size: var(--stadt-text-l);
        font-weight: 700;
      }
    `,
  ];

  protected override render(): TemplateResult {
    const theme = measuredTheme(this.renderRoot);
    const failing = failures(theme).length;
    return html`<p class="sum ${failing > 0 ? 'fails' : ''}">
        ${failing} of ${prove(theme).length} checks fail.
      </p>
      <p>
        ${pairs.length} pairs meet in the components, each in light and in dark. The rest of the
        checks are the ring of the focus on each ground, and the colour-blind views below.
      </p>
      ${contrastTable(theme)}`;
  }
}

if (!customElements.get('demo-contrast')) customElements.define('demo-contrast', Contrast);
