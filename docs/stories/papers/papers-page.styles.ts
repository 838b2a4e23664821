import { css } from 'lit';

export const papersStyles = css`
  form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: var(--stadt-space-4);
    align-items: end;
  }
  iframe {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 40em;
    margin-block-end: var(--stadt-space-4);
    border: 1px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: #fff;
  }
  iframe:focus-visible {
    outline: 3px solid var(--stadt-focus);
    box-shadow: 0 0 0 6px var(--stadt-focus-glow);
  }
  ul {
    margin: 0 0 var(--stadt-space-4);
    padding-inline-start: 1.25em;
    max-inline-size: var(--stadt-measure);
  }
`;
