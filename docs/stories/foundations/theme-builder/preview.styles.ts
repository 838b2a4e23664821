import { css } from 'lit';

export const previewStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    border: 1px solid var(--stadt-line-soft);
    border-radius: var(--stadt-radius-card);
    background: var(--stadt-paper);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    overflow: clip;
    overflow-wrap: break-word;
  }
  .city {
    display: flex;
    gap: var(--stadt-space-3);
    align-items: center;
    padding: var(--stadt-space-3) var(--stadt-space-4);
    border-block-end: 1px solid var(--stadt-line-soft);
    background: var(--stadt-surface);
    font-weight: 700;
  }
  .city img {
    max-inline-size: 40%;
    block-size: 40px;
    object-fit: contain;
  }
  .shapes {
    flex: none;
    inline-size: 54px;
    block-size: 16px;
  }
  .step {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--stadt-space-4);
    padding: var(--stadt-space-4);
    --stadt-field-gap: 0;
  }
  .step > * {
    min-inline-size: 0;
  }
  h3 {
    margin: 0;
    font-size: var(--stadt-text-xl);
    line-height: 1.25;
    text-wrap: balance;
  }
  p {
    margin: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-3) var(--stadt-space-4);
  }
  a {
    color: var(--stadt-accent);
    text-underline-offset: 3px;
  }
  /* As if it had the focus: as heavy as the rule of the fields, in their layer. */
  @layer stadtkit {
    .focused input.focused {
      outline: 3px solid var(--stadt-focus) !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }
  }
`;
