import { css } from 'lit';

/** The page of icons: cards that become as many columns as there is room for. */
export const iconsStyles = css`
  .said {
    margin-block: var(--stadt-space-4) 0;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  h2 {
    margin: var(--stadt-space-6) 0 var(--stadt-space-3);
    font-size: var(--stadt-text-l);
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: var(--stadt-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: flex;
    flex-direction: column;
    gap: var(--stadt-space-1);
    align-items: start;
    padding: var(--stadt-space-4);
    border: 1px solid var(--stadt-line-soft);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
  }
  li > stadt-icon {
    margin-block-end: var(--stadt-space-2);
    color: var(--stadt-accent);
    font-size: 2em;
  }
  li > p {
    margin: 0;
  }
  .name {
    font-weight: 700;
  }
  li > stadt-action {
    margin-block-start: auto;
    padding-block-start: var(--stadt-space-2);
  }
`;
