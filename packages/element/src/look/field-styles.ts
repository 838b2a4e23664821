import { anyField, isolated } from '../style-isolation.js';

const typed =
  ':is(input:not([type=radio], [type=checkbox], [type=file], [type=range], [type=color], [type=hidden]), select, textarea)';

/**
 * How every field looks. First everything goes back to the browser's own style, also what nobody thought of, but for what
 * the page means for everything in it (`inherit`); then ours. `select:not([hidden])` is only as heavy as the rule for what
 * is typed.
 */
export const fieldStyles = isolated`
  ${anyField} {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    forced-color-adjust: inherit;
    display: block;
    box-sizing: border-box;
    margin-block: 0 var(--stadt-field-gap, var(--stadt-space-5));
    max-inline-size: var(--stadt-measure);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    overflow-wrap: anywhere;
  }
  ${anyField} :where(
      a, b, button, canvas, code, details, div, em, fieldset, h1, h2, h3, h4, h5, h6, img, input, label, legend, li, meter, ol,
      optgroup, option, output, p, progress, select, small, span, strong, summary, svg, textarea, ul
    ):where(:not([bare] *)) {
    all: revert;
  }
  ${anyField} fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  ${anyField} :is(label, legend) {
    display: block;
    padding: 0;
    font-weight: 700;
    line-height: 1.4;
  }
  ${anyField} [data-hint] {
    display: block;
    margin: 2px 0 0;
    color: var(--stadt-ink-soft);
    font-weight: 400;
    font-size: var(--stadt-text-s);
    line-height: var(--stadt-leading);
  }
  ${anyField} ${typed} {
    appearance: none;
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    max-inline-size: 100%;
    min-block-size: var(--stadt-control);
    margin: var(--stadt-space-2) 0 0;
    padding: var(--stadt-space-2) var(--stadt-space-3);
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background-color: var(--stadt-surface);
    color: var(--stadt-ink);
    font: 400 var(--stadt-text-m) / 1.4 var(--stadt-font);
  }
  ${anyField} input[size] {
    inline-size: auto;
  }
  ${anyField} select:not([hidden]) {
    appearance: auto;
  }
  ${anyField} textarea {
    resize: vertical;
  }
  ${anyField} ${typed}:is(:disabled, :read-only:not(select)) {
    border-style: dashed;
    background-color: var(--stadt-surface-soft);
  }
  ${anyField} :focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  ${anyField}[data-wrong] {
    padding-inline-start: var(--stadt-space-4);
    border-inline-start: 4px solid var(--stadt-danger);
  }
  ${anyField} ${typed}[aria-invalid='true'] {
    border-color: var(--stadt-danger);
  }
  ${anyField} [data-problem] {
    display: flex;
    gap: var(--stadt-space-2);
    align-items: baseline;
    margin: var(--stadt-space-1) 0 0;
    color: var(--stadt-danger);
    font-weight: 700;
    line-height: 1.4;
  }
  ${anyField} [data-problem]::before {
    all: initial;
    color-scheme: inherit;
    content: '';
    flex: none;
    inline-size: 0.85em;
    block-size: 0.75em;
    background: var(--stadt-danger);
    clip-path: polygon(50% 0, 100% 100%, 0 100%);
    font-size: var(--stadt-text-m);
  }
  ${anyField} [data-note] {
    display: block;
    margin: 0;
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  ${anyField} stadt-purpose {
    display: block;
    margin-block-start: var(--stadt-space-2);
  }
  ${anyField}[hidden][hidden],
  ${anyField} [hidden][hidden][hidden]:not([hidden='until-found']) {
    display: none;
  }
  @media (forced-colors: active) {
    ${anyField} :focus-visible {
      outline-color: Highlight;
    }
    ${anyField} [data-problem]::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    ${anyField} {
      break-inside: avoid;
    }
  }
`;
