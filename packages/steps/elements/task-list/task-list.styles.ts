import { css } from 'lit';

export const taskListStyles = css`
  @layer stadtkit {
    stadt-task-list {
      display: block;
      container-type: inline-size;
      color: var(--stadt-ink);
      font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font);
    }

    stadt-task-list[hidden] {
      display: none;
    }

    stadt-task-list > :is(ul, ol) {
      display: block !important;
      margin: 0 !important;
      padding: 0 !important;
      border-block-start: 1px solid var(--stadt-line-soft) !important;
      list-style: none !important;
    }

    stadt-task-list > :is(ul, ol) > li {
      position: relative;
      display: grid !important;
      grid-template-columns: minmax(0, 1fr);
      align-items: center;
      gap: var(--stadt-space-1) var(--stadt-space-4) !important;
      margin: 0 !important;
      padding-block: var(--stadt-space-3) !important;
      border-block-end: 1px solid var(--stadt-line-soft) !important;
      background: none !important;
      color: var(--stadt-ink) !important;
      font-size: var(--stadt-text-m) !important;
      overflow-wrap: anywhere;
    }

    stadt-task-list > :is(ul, ol) > li::before {
      content: none !important;
    }

    stadt-task-list > :is(ul, ol) > li[data-status='later'] {
      color: var(--stadt-ink-soft) !important;
    }

    stadt-task-list > :is(ul, ol) > li > :is(a, button) {
      display: inline-flex !important;
      align-items: center !important;
      justify-self: start;
      min-block-size: 44px !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      background: none !important;
      color: var(--stadt-accent) !important;
      font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font) !important;
      text-align: start !important;
      text-decoration: underline !important;
      text-underline-offset: 4px !important;
      cursor: pointer;
    }

    stadt-task-list > :is(ul, ol) > li > :is(a, button):focus-visible {
      outline: 3px solid var(--stadt-focus) !important;
      outline-offset: 0 !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }

    stadt-task-list > :is(ul, ol) > li > p {
      margin: 0 !important;
      font: var(--stadt-text-m) / var(--stadt-leading) var(--stadt-font) !important;
    }

    stadt-task-list > :is(ul, ol) > li > [data-hint] {
      color: var(--stadt-ink-soft) !important;
    }

    stadt-task-list > :is(ul, ol) > li > :is([data-said], [data-status-text]) {
      justify-self: start;
      padding: 0 !important;
    }

    stadt-task-list
      > :is(ul, ol)
      > li:is([data-status='open'], [data-status='wrong'])
      > [data-said] {
      padding: var(--stadt-space-1) var(--stadt-space-2) !important;
      background: var(--stadt-accent-tint) !important;
      color: var(--stadt-ink) !important;
      font-weight: 700 !important;
    }

    stadt-task-list > :is(ul, ol) > li[data-status='wrong'] > [data-said] {
      background: var(--stadt-danger-tint) !important;
      color: var(--stadt-danger) !important;
    }

    @container (min-width: 30em) {
      stadt-task-list > :is(ul, ol) > li {
        grid-template-columns: minmax(0, 1fr) auto;
      }

      stadt-task-list > :is(ul, ol) > li > :is([data-said], [data-status-text]) {
        grid-column: 2;
        grid-row: 1;
      }

      stadt-task-list > :is(ul, ol) > li > [data-hint] {
        grid-column: 1;
        grid-row: 2;
      }
    }

    @media (forced-colors: active) {
      stadt-task-list > :is(ul, ol) > li > [data-said] {
        border: 1px solid CanvasText !important;
        padding: var(--stadt-space-1) var(--stadt-space-2) !important;
      }
    }
  }
`;
