import { css } from 'lit';

export const noticeStyles = css`
  :host {
    --_colour: var(--stadt-accent);
    --_tint: var(--stadt-accent-tint);
    display: block;
    box-sizing: border-box;
    max-inline-size: var(--stadt-measure);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
  }

  :host([hidden]) {
    display: none;
  }

  :host([kind='good']) {
    --_colour: var(--stadt-good);
    --_tint: var(--stadt-good-tint);
  }

  :host([kind='warn']) {
    --_colour: var(--stadt-warn);
    --_tint: var(--stadt-warn-tint);
  }

  :host([kind='danger']) {
    --_colour: var(--stadt-danger);
    --_tint: var(--stadt-danger-tint);
  }

  .box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--stadt-space-3);
    padding: var(--stadt-space-4);
    border-inline-start: 4px solid var(--_colour);
    background: var(--_tint);
    overflow-wrap: break-word;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    fill: var(--_colour);
    fill-rule: evenodd;
  }

  .word {
    color: var(--_colour);
    font-size: var(--stadt-text-s);
    font-weight: 700;
  }

  ::slotted(*) {
    margin-block: var(--stadt-space-1) 0 !important;
  }

  ::slotted(:is(h2, h3, h4, h5)) {
    color: inherit !important;
    font: 700 var(--stadt-text-l) / 1.3 var(--stadt-font) !important;
  }

  @media (forced-colors: active) {
    .box {
      border: 2px solid CanvasText;
    }

    svg {
      fill: CanvasText;
    }
  }
`;
