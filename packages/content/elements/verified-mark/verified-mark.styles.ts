import { css } from 'lit';

export const verifiedMarkStyles = css`
  :host {
    display: inline-flex;
    gap: var(--stadt-space-2);
    align-items: baseline;
    color: var(--stadt-good);
    font: 700 var(--stadt-text-s) / var(--stadt-leading) var(--stadt-font);
    white-space: normal;
  }

  :host([hidden]) {
    display: none;
  }

  svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: currentcolor;
    transform: translateY(0.125em);
  }

  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
  }
`;
