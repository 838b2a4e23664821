import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

// Weighs nothing, so that the sheet of a kind, which begins with its tag, outranks it.
const field = css`:where([data-stadt-field]:not([bare]))`;
const typed = css`:is(input:not([type='radio'], [type='checkbox'], [type='file'], [type='range'], [type='color'], [type='hidden']), select, textarea)`;

/**
 * How every field looks. `!important` inside a layer outranks whatever the page says, layered or not, so a city's own
 * form rules cannot take a field apart (docs/decisions/0003). First everything goes back to the browser's own style,
 * also what nobody thought of; then ours.
 */
export const fieldStyles: CSSResult = css`
  @layer stadtkit {
    ${field} {
      all: initial !important;
      /* What the page means for everything in it. */
      visibility: inherit !important;
      pointer-events: inherit !important;
      color-scheme: inherit !important;
      forced-color-adjust: inherit !important;
      display: block !important;
      box-sizing: border-box !important;
      margin-block: 0 var(--stadt-field-gap, var(--stadt-space-5)) !important;
      max-inline-size: var(--stadt-measure) !important;
      color: var(--stadt-ink) !important;
      font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font) !important;
      overflow-wrap: break-word !important;
    }
    ${field} :where(
        a, b, button, canvas, code, details, div, em, fieldset, h1, h2, h3, h4, h5, h6, img, input, label, legend, li, meter, ol,
        optgroup, option, output, p, progress, select, small, span, strong, summary, svg, textarea, ul
      ):where(:not([bare] *)) {
      all: revert !important;
    }
    ${field} fieldset {
      min-inline-size: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
    }
    ${field} :is(label, legend) {
      display: block !important;
      padding: 0 !important;
      font-weight: 700 !important;
      line-height: 1.4 !important;
    }
    ${field} [data-hint] {
      display: block !important;
      margin: 2px 0 0 !important;
      color: var(--stadt-ink-soft) !important;
      font-weight: 400 !important;
      font-size: var(--stadt-text-s) !important;
      line-height: var(--stadt-leading) !important;
    }
    ${field} ${typed} {
      appearance: none !important;
      box-sizing: border-box !important;
      display: block !important;
      inline-size: 100% !important;
      max-inline-size: 100% !important;
      min-block-size: var(--stadt-control) !important;
      margin: var(--stadt-space-2) 0 0 !important;
      padding: var(--stadt-space-2) var(--stadt-space-3) !important;
      border: 2px solid var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
      background-color: var(--stadt-surface) !important;
      color: var(--stadt-ink) !important;
      font: 400 var(--stadt-text-m) / 1.4 var(--stadt-font) !important;
    }
    ${field} input[size] {
      inline-size: auto !important;
    }
    /* As heavy as the rule above. */
    ${field} select:not([hidden]) {
      appearance: auto !important;
    }
    ${field} textarea {
      resize: vertical !important;
    }
    ${field} ${typed}:is(:disabled, :read-only:not(select)) {
      border-style: dashed !important;
      background-color: var(--stadt-surface-soft) !important;
    }
    ${field} :focus-visible {
      outline: 3px solid var(--stadt-focus) !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }
    ${field}[data-wrong] {
      padding-inline-start: var(--stadt-space-4) !important;
      border-inline-start: 4px solid var(--stadt-danger) !important;
    }
    ${field} ${typed}[aria-invalid='true'] {
      border-color: var(--stadt-danger) !important;
    }
    ${field} [data-problem] {
      display: flex !important;
      gap: var(--stadt-space-2) !important;
      align-items: baseline !important;
      margin: var(--stadt-space-1) 0 0 !important;
      color: var(--stadt-danger) !important;
      font-weight: 700 !important;
      line-height: 1.4 !important;
    }
    ${field} [data-problem]::before {
      all: initial !important;
      color-scheme: inherit !important;
      content: '' !important;
      flex: none !important;
      inline-size: 0.85em !important;
      block-size: 0.75em !important;
      background: var(--stadt-danger) !important;
      clip-path: polygon(50% 0, 100% 100%, 0 100%) !important;
      font-size: var(--stadt-text-m) !important;
    }
    ${field} [data-note] {
      display: block !important;
      margin: 0 !important;
      color: var(--stadt-ink-soft) !important;
      font-size: var(--stadt-text-s) !important;
    }
    ${field} stadt-purpose {
      display: block !important;
      margin-block-start: var(--stadt-space-2) !important;
    }
    ${field}[hidden][hidden],
    ${field} [hidden][hidden][hidden]:not([hidden='until-found']) {
      display: none !important;
    }
    @media (forced-colors: active) {
      ${field} :focus-visible {
        outline-color: Highlight !important;
      }
      ${field} [data-problem]::before {
        forced-color-adjust: none !important;
        background: CanvasText !important;
      }
    }
    @media print {
      ${field} {
        break-inside: avoid !important;
      }
    }
  }
`;
