import { anyField, isolated } from '@stadtkit/element/style-isolation.js';

/** The native control for files, as a place onto which files can be dropped. */
export const fileFieldStyles = isolated`
  ${anyField} input[type='file'] {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    margin: var(--stadt-space-2) 0 0;
    padding: var(--stadt-space-3);
    border: 2px dashed var(--stadt-line);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    color: var(--stadt-ink);
    font: 400 var(--stadt-text-m) / 1.4 var(--stadt-font);
  }
  ${anyField} input[type='file']::before,
  ${anyField} input[type='file']::after {
    content: none;
  }
  ${anyField} input[type='file']::file-selector-button {
    all: revert;
    min-block-size: 44px;
    margin-inline-end: var(--stadt-space-3);
    padding: var(--stadt-space-2) var(--stadt-space-4);
    border: 2px solid var(--stadt-accent);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    color: var(--stadt-accent);
    font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font);
  }
  ${anyField} input[type='file'][aria-invalid='true'] {
    border-color: var(--stadt-danger);
  }
  ${anyField}[data-over] input[type='file'] {
    border-color: var(--stadt-accent);
    background: var(--stadt-accent-tint);
  }
`;
