import { css, type CSSResult } from 'lit';

// Prettier would end it with a semicolon, which makes every selector below invalid.
// prettier-ignore
const fields = css`:is(stadt-text-field, stadt-name-field, stadt-date-field, stadt-choice-group, stadt-checkbox, stadt-select-field)`;
const typed = css`:is(input:not([type='radio'], [type='checkbox']), select, textarea)`;

/**
 * How every field looks. `!important` inside a layer outranks whatever the page says, layered or not, so a city's own
 * form rules cannot take a field apart (docs/decisions/0003).
 */
export const fieldStyles: CSSResult = css`
  @layer stadtkit {
    ${fields} {
      display: block !important;
      margin-block: 0 var(--stadt-space-5) !important;
      max-inline-size: var(--stadt-measure);
      color: var(--stadt-ink) !important;
      font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font) !important;
      text-align: start;
    }
    ${fields}[hidden] {
      display: none !important;
    }
    ${fields} fieldset {
      min-inline-size: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
    }
    ${fields} :is(label, legend) {
      display: block !important;
      float: none !important;
      inline-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      color: inherit !important;
      background: none !important;
      font: 700 var(--stadt-text-m) / 1.4 var(--stadt-font) !important;
      letter-spacing: normal !important;
      text-transform: none !important;
    }
    ${fields} [data-hint] {
      display: block !important;
      margin: 2px 0 0 !important;
      color: var(--stadt-ink-soft) !important;
      font: 400 var(--stadt-text-s) / var(--stadt-leading) var(--stadt-font) !important;
    }
    ${fields} ${typed} {
      box-sizing: border-box !important;
      display: block !important;
      inline-size: 100% !important;
      max-inline-size: 100% !important;
      min-block-size: var(--stadt-control) !important;
      block-size: auto !important;
      margin: var(--stadt-space-2) 0 0 !important;
      padding: var(--stadt-space-2) var(--stadt-space-3) !important;
      border: 2px solid var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      color: var(--stadt-ink) !important;
      font: 400 var(--stadt-text-m) / 1.4 var(--stadt-font) !important;
      letter-spacing: normal !important;
      text-transform: none !important;
      opacity: 1 !important;
    }
    ${fields} ${typed}:focus-visible {
      outline: 3px solid var(--stadt-focus) !important;
      outline-offset: 0 !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }
    ${fields}[data-wrong] {
      padding-inline-start: var(--stadt-space-4) !important;
      border-inline-start: 4px solid var(--stadt-danger) !important;
    }
    ${fields} [aria-invalid='true'] {
      border-color: var(--stadt-danger) !important;
    }
    ${fields} [data-problem] {
      display: flex !important;
      gap: var(--stadt-space-2) !important;
      align-items: baseline !important;
      margin: var(--stadt-space-1) 0 0 !important;
      color: var(--stadt-danger) !important;
      font: 700 var(--stadt-text-m) / 1.4 var(--stadt-font) !important;
    }
    ${fields} [data-problem]::before {
      content: '';
      flex: none;
      inline-size: 0.85em;
      block-size: 0.75em;
      background: currentColor;
      clip-path: polygon(50% 0, 100% 100%, 0 100%);
      forced-color-adjust: none;
    }
    ${fields} stadt-purpose {
      display: block;
      margin-block-start: var(--stadt-space-2);
    }
  }
`;
