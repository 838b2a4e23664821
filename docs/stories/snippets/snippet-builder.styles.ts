import { css } from 'lit';

export const snippetStyles = css`
  :host {
    container-type: inline-size;
  }
  .builder {
    display: grid;
    gap: var(--stadt-space-6);
    align-items: start;
  }
  .builder > * {
    min-inline-size: 0;
  }
  .builder h2 {
    margin-block-start: 0;
  }
  .questions {
    --stadt-field-gap: var(--stadt-space-4);
  }
  .lines h3 {
    margin-block: var(--stadt-space-5) var(--stadt-space-1);
  }
  .lines p {
    margin-block-end: var(--stadt-space-2);
  }
  /* In em: two columns only where both have room at the reader’s size. */
  @container (inline-size >= 52em) {
    .builder {
      grid-template-columns: 20em minmax(0, 1fr);
    }
  }
`;
