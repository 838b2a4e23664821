import { css } from 'lit';

export const summaryListStyles = css`
  @layer stadtkit {
    stadt-summary-list {
      display: block;
      container-type: inline-size;
      color: var(--stadt-ink);
      font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    }

    stadt-summary-list[hidden] {
      display: none;
    }

    stadt-summary-list > dl {
      display: block !important;
      margin: 0 !important;
      padding: 0 !important;
    }

    stadt-summary-list > dl > div {
      display: grid !important;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--stadt-space-1) var(--stadt-space-4) !important;
      margin: 0 !important;
      padding-block: var(--stadt-space-3) !important;
      border-block-end: 1px solid var(--stadt-line-soft) !important;
    }

    stadt-summary-list > dl > div > :is(dt, dd) {
      float: none !important;
      inline-size: auto !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      overflow-wrap: anywhere;
      font-size: var(--stadt-text-m) !important;
      text-align: start !important;
    }

    stadt-summary-list > dl > div > dt {
      color: var(--stadt-ink-soft) !important;
      font-weight: 400 !important;
    }

    stadt-summary-list > dl > div > dd {
      color: var(--stadt-ink) !important;
      font-weight: 700 !important;
    }

    stadt-summary-list > dl > div > dd[data-actions] {
      font-weight: 400 !important;
      white-space: normal;
    }

    stadt-summary-list > dl > div > dd[data-actions] > :is(a, button) {
      display: inline-flex !important;
      align-items: center !important;
      min-block-size: 44px !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      color: var(--stadt-accent) !important;
      font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font) !important;
      text-decoration: underline !important;
      text-underline-offset: 4px !important;
      cursor: pointer;
    }

    stadt-summary-list > dl > div > dd[data-actions] > :is(a, button):focus-visible {
      outline: 3px solid var(--stadt-focus) !important;
      outline-offset: 0 !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }

    @container (min-width: 36em) {
      stadt-summary-list > dl > div > dd:not([data-actions]) {
        grid-column: 2;
      }

      stadt-summary-list > dl > div {
        grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) auto;
      }

      stadt-summary-list > dl > div > dd[data-actions] {
        margin-block: calc(var(--stadt-space-2) * -1) !important;
      }
    }
  }
`;
