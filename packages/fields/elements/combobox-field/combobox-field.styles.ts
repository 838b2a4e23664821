import { css, type CSSResult } from '@lit/reactive-element/css-tag.js';

const host = css`stadt-combobox-field`;

/** Also where the armour is lifted: without these the list would be no list. */
export const comboboxStyles: CSSResult = css`
  @layer stadtkit {
    ${host} [data-carrier][data-carrier] {
      position: absolute !important;
      inline-size: 1px !important;
      block-size: 1px !important;
      min-block-size: 0 !important;
      margin: 0 !important;
      padding: 0 !important;
      border: 0 !important;
      opacity: 0 !important;
      pointer-events: none !important;
    }
    ${host} [data-count] {
      position: absolute !important;
      inline-size: 1px !important;
      block-size: 1px !important;
      margin: 0 !important;
      overflow: hidden !important;
      clip-path: inset(50%) !important;
      white-space: nowrap !important;
    }
    ${host} input[data-typed][role] {
      padding-inline-end: var(--stadt-space-7) !important;
      background-image:
        linear-gradient(45deg, #0000 50%, currentcolor 50%),
        linear-gradient(-45deg, #0000 50%, currentcolor 50%) !important;
      background-position:
        right 20px center,
        right 14px center !important;
      background-repeat: no-repeat !important;
      background-size: 6px 6px !important;
    }
    ${host} input[data-typed][role]:dir(rtl) {
      background-position:
        left 14px center,
        left 20px center !important;
    }
    ${host} [data-list] {
      display: none !important;
    }
    ${host} [data-list][data-open] {
      display: block !important;
      position: absolute !important;
      z-index: 10 !important;
      inset: auto !important;
      box-sizing: border-box !important;
      inline-size: var(--stadt-list-width) !important;
      block-size: auto !important;
      max-block-size: min(var(--stadt-list-room) - 2 * var(--stadt-space-2), 22em) !important;
      margin-block: var(--stadt-space-2) !important;
      margin-inline: 0 !important;
      padding: 0 !important;
      overflow: hidden auto !important;
      overscroll-behavior: contain !important;
      border: 2px solid var(--stadt-line) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-surface) !important;
      color: var(--stadt-ink) !important;
    }
    ${host} [data-list][data-open][popover] {
      position: fixed !important;
      inset: var(--stadt-list-y) auto auto var(--stadt-list-x) !important;
    }
    ${host} [data-list][data-open][popover][data-above] {
      inset: auto auto var(--stadt-list-y) var(--stadt-list-x) !important;
    }
    ${host} [role='option'] {
      display: block !important;
      box-sizing: border-box !important;
      min-block-size: 44px !important;
      padding: var(--stadt-space-2) var(--stadt-space-3) !important;
      border-inline-start: 4px solid transparent !important;
      cursor: pointer !important;
    }
    ${host} [role='option'] small {
      color: var(--stadt-ink-soft) !important;
      font-size: var(--stadt-text-s) !important;
    }
    ${host} [role='option']:hover {
      background: var(--stadt-surface-soft) !important;
    }
    ${host} [role='option'][aria-selected='true'] {
      border-inline-start-color: var(--stadt-accent) !important;
      background: var(--stadt-accent-tint) !important;
      font-weight: 700 !important;
    }
    ${host} [data-more] {
      display: block !important;
      margin: 0 !important;
      padding: var(--stadt-space-2) var(--stadt-space-4) !important;
      color: var(--stadt-ink-soft) !important;
      font-size: var(--stadt-text-s) !important;
    }
    @media (forced-colors: active) {
      ${host} [role='option'][aria-selected='true'] {
        forced-color-adjust: none !important;
        border-inline-start-color: Highlight !important;
        background: Highlight !important;
        color: HighlightText !important;
      }
    }
    @media print {
      ${host} [data-list][data-open] {
        display: none !important;
      }
    }
  }
`;
