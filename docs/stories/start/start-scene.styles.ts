import { css } from 'lit';

export const startStyles = css`
  :host {
    container-type: inline-size;
    margin-block: 0 var(--stadt-space-6);
  }
  .scene {
    display: grid;
    gap: var(--stadt-space-6);
    align-items: center;
    padding: clamp(var(--stadt-space-4), 4%, var(--stadt-space-7));
    border-radius: var(--stadt-radius-card);
    background: var(--stadt-surface-soft);
    color: var(--stadt-ink);
    font-family: var(--stadt-font);
  }
  .scene > * {
    min-inline-size: 0;
  }
  /* Wide enough for a card that lies, not stands. */
  @container (inline-size >= 52em) {
    .scene {
      grid-template-columns: minmax(0, 1fr) 31em;
    }
  }
  h1 {
    margin: var(--stadt-space-5) 0 var(--stadt-space-3);
    font-weight: 800;
    font-size: calc(var(--stadt-text) * 3);
    line-height: 1.05;
  }
  p {
    margin: 0;
    font-size: var(--stadt-text-l);
    text-wrap: pretty;
  }
  .drawing {
    display: block;
    inline-size: min(100%, 260px);
  }
  .ground {
    fill: var(--stadt-ink);
  }
  .own {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-3) var(--stadt-space-4);
    align-items: center;
    margin-block-start: var(--stadt-space-5);
  }
  label {
    display: flex;
    gap: var(--stadt-space-3);
    align-items: center;
    font-weight: 700;
    font-size: var(--stadt-text-m);
  }
`;
