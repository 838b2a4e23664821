import { css } from 'lit';

/** The three shapes in the colours of the theme. */
export const shapeStyles = css`
  .circle {
    fill: var(--stadt-circle);
  }
  .square {
    fill: var(--stadt-square);
  }
  .triangle {
    fill: var(--stadt-triangle);
  }
`;
