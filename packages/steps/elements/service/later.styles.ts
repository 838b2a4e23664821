import { css } from 'lit';

/** What only the screens after the start page show. */
export const laterStyles = css`
  /* Also of a field that is still on its way: with what browsers give a fieldset, a narrow page would be too wide. */
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .small,
  .computed p:not(.strong) {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  .computed {
    padding-inline-start: var(--stadt-space-4);
    border-inline-start: 4px solid var(--stadt-accent);
  }
  form > stadt-notice,
  .computed {
    margin-block-end: var(--stadt-space-5);
  }
  /* Only for screen readers. */
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .back {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--stadt-space-4);
    margin-block-end: var(--stadt-space-2);
  }
  @media print {
    stadt-step-list,
    .back,
    .later,
    .email {
      display: none;
    }
    /* A licence is one sheet, to be carried along. */
    stadt-licence ~ stadt-receipt {
      break-before: page;
    }
  }
`;
