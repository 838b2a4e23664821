import { css } from 'lit';

export const paymentStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--stadt-space-4);
    justify-items: start;
    max-inline-size: var(--stadt-measure);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  stadt-fees,
  .told {
    inline-size: 100%;
  }
  /* While there is nothing to say, it takes no room; what is read aloud must stay all the same. */
  .told:empty {
    position: absolute;
  }
  p {
    margin: 0;
  }
  .note {
    padding: var(--stadt-space-4);
    border-inline-start: 6px solid var(--stadt-warn);
    background: var(--stadt-warn-tint);
  }
  .note.good {
    border-color: var(--stadt-good);
    background: var(--stadt-good-tint);
  }
  .note.danger {
    border-color: var(--stadt-danger);
    background: var(--stadt-danger-tint);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-4);
  }
`;
