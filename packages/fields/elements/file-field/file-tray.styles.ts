import { anyField, isolated } from '@stadtkit/element/style-isolation.js';

/** The list of chosen files. */
export const fileTrayStyles = isolated`
  ${anyField} [data-tray='files'] {
    display: block;
    margin: var(--stadt-space-2) 0 0;
  }
  ${anyField} [data-tray='files'] ul {
    margin: 0 0 var(--stadt-space-2);
    padding: 0;
    list-style: none;
  }
  ${anyField} [data-tray='files'] li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--stadt-space-4);
    align-items: center;
    padding-block: var(--stadt-space-2);
    border-block-end: 1px solid var(--stadt-line-soft);
  }
  ${anyField} [data-tray='files'] p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  ${anyField} [data-tray='files'] [data-repeated] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ${anyField} [data-tray='files'] [data-name] {
    font-weight: 700;
  }
  ${anyField} [data-tray='files'] [data-name] > span {
    unicode-bidi: isolate;
  }
  ${anyField} [data-tray='files'] [data-facts] {
    grid-column: 1 / -1;
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  ${anyField} [data-tray='files'] li[data-wrong] {
    padding-inline-start: var(--stadt-space-3);
    border-inline-start: 4px solid var(--stadt-danger);
  }
  ${anyField} [data-tray='files'] li[data-wrong] [data-facts] {
    color: var(--stadt-danger);
  }
  ${anyField} [data-tray='files'] progress {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: var(--stadt-space-3);
    accent-color: var(--stadt-accent);
  }
  ${anyField} [data-tray='files'] li > button:not([data-quiet]) {
    grid-column: 1 / -1;
    justify-self: start;
    margin-block-start: var(--stadt-space-1);
  }
`;
