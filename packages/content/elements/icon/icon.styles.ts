import { css } from 'lit';

export const iconStyles = css`
  :host {
    display: inline-block;
    flex: none;
    min-inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }

  :host([hidden]) {
    display: none;
  }

  span,
  svg {
    display: block;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .turns:dir(rtl) {
    transform: scaleX(-1);
  }
`;
