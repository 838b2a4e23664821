import { isolated } from '@stadtkit/element/style-isolation.js';

const field = ':is(stadt-name-field:not([bare]))';

/** The panel with letters, below the control. */
export const letterPanelStyles = isolated`
  ${field} [data-letters] {
    box-sizing: border-box;
    max-inline-size: 30em;
    margin: var(--stadt-space-2) 0 0;
    padding: var(--stadt-space-3);
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    color: var(--stadt-ink);
    font: var(--stadt-text-m) / 1.25 var(--stadt-font);
  }
  ${field} [data-letters][popover] {
    position: absolute;
    inset: auto;
    inset-block-start: var(--stadt-letters-block);
    inset-inline-start: var(--stadt-letters-inline);
    inline-size: var(--stadt-letters-size);
    overflow: visible;
  }
  ${field} [data-letters] div {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }
  ${field} [data-letters] div + div {
    margin-block-start: var(--stadt-space-3);
  }
  ${field} [data-letters] button {
    flex: 0 0 auto;
    min-inline-size: 44px;
    padding: 0 var(--stadt-space-1);
    border: 2px solid transparent;
    color: var(--stadt-ink);
    font-weight: 400;
  }
  ${field} [data-letters] button:focus-visible {
    /* Over its neighbours, so that the whole mark is seen. */
    position: relative;
    z-index: 1;
  }
  ${field} [data-letters] [data-bases] button {
    min-inline-size: calc(var(--stadt-unit) * 8);
    min-block-size: calc(var(--stadt-unit) * 9);
    color: var(--stadt-accent);
  }
  ${field} [data-letters] button[aria-pressed='true'] {
    border-color: var(--stadt-accent);
    background: var(--stadt-accent-tint);
    font-weight: 700;
  }
  ${field} [data-letters] [data-chosen] {
    max-block-size: 17em;
    padding: 6px;
    margin-inline: -6px;
    overflow-y: auto;
  }
  ${field} [data-letters] [data-bases] button[aria-pressed='true'] {
    color: var(--stadt-ink);
  }
  ${field} [data-letters] [data-chosen] button {
    font-size: var(--stadt-text-l);
    border-color: var(--stadt-line-soft);
  }
  ${field} [data-letters] [data-more] {
    justify-content: space-between;
  }
  ${field} [data-letters] [data-more] button {
    padding-inline: var(--stadt-space-3);
    border-color: var(--stadt-line);
  }
`;
