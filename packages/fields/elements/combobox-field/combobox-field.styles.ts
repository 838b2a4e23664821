import { isolated } from '@stadtkit/element/style-isolation.js';

const host = 'stadt-combobox-field';

/** Also where the isolation is lifted: without these the list would be no list. */
export const comboboxStyles = isolated`
  ${host} [data-carrier][data-carrier] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  ${host} [data-count] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${host} input[data-typed][role] {
    padding-inline-end: var(--stadt-space-7);
    background-image:
      linear-gradient(45deg, #0000 50%, currentcolor 50%),
      linear-gradient(-45deg, #0000 50%, currentcolor 50%);
    background-position:
      right calc(var(--stadt-unit) * 5) center,
      right calc(var(--stadt-unit) * 3.5) center;
    background-repeat: no-repeat;
    background-size: calc(var(--stadt-unit) * 1.5) calc(var(--stadt-unit) * 1.5);
  }
  ${host} input[data-typed][role]:dir(rtl) {
    background-position:
      left calc(var(--stadt-unit) * 3.5) center,
      left calc(var(--stadt-unit) * 5) center;
  }
  ${host} [data-list] {
    display: none;
  }
  ${host} [data-list][data-open] {
    display: block;
    position: absolute;
    z-index: 10;
    inset: auto;
    box-sizing: border-box;
    inline-size: var(--stadt-list-width);
    block-size: auto;
    max-block-size: min(var(--stadt-list-room) - 2 * var(--stadt-space-2), 22em);
    margin-block: var(--stadt-space-2);
    margin-inline: 0;
    padding: 0;
    overflow: hidden auto;
    overscroll-behavior: contain;
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    color: var(--stadt-ink);
  }
  ${host} [data-list][data-open][popover] {
    position: fixed;
    inset: var(--stadt-list-y) auto auto var(--stadt-list-x);
  }
  ${host} [data-list][data-open][popover][data-above] {
    inset: auto auto var(--stadt-list-y) var(--stadt-list-x);
  }
  ${host} [role='option'] {
    display: block;
    box-sizing: border-box;
    min-block-size: 44px;
    padding: var(--stadt-space-2) var(--stadt-space-3);
    border-inline-start: 4px solid transparent;
    cursor: pointer;
  }
  ${host} [role='option'] small {
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  ${host} [role='option']:hover {
    background: var(--stadt-surface-soft);
  }
  ${host} [role='option'][aria-selected='true'] {
    border-inline-start-color: var(--stadt-accent);
    background: var(--stadt-accent-tint);
    font-weight: 700;
  }
  ${host} [data-more] {
    display: block;
    margin: 0;
    padding: var(--stadt-space-2) var(--stadt-space-4);
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  @media (forced-colors: active) {
    ${host} [role='option'][aria-selected='true'] {
      forced-color-adjust: none;
      border-inline-start-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    ${host} [data-list][data-open] {
      display: none;
    }
  }
`;
