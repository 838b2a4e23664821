import { css } from 'lit';

export const visionStyles = css`
  .visions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr));
    gap: var(--stadt-space-5);
    margin-block-end: var(--stadt-space-4);
  }
  .eyes caption {
    padding-block-end: var(--stadt-space-2);
    font-weight: 700;
    text-align: start;
  }
  .eyes .swatch {
    min-inline-size: 48px;
    block-size: 32px;
  }
  .eyes tbody th {
    font-weight: 400;
  }
`;
