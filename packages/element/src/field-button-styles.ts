import { anyField, isolated } from './style-isolation.js';

/** Buttons that a field brings along, beside its control: they stand back behind the buttons of the page. */
export const fieldButtonStyles = isolated`
  ${anyField} button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--stadt-space-2);
    box-sizing: border-box;
    max-inline-size: 100%;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: var(--stadt-space-2) var(--stadt-space-4);
    border: 2px solid var(--stadt-accent);
    border-radius: var(--stadt-radius);
    background: var(--stadt-surface);
    color: var(--stadt-accent);
    font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font);
    cursor: pointer;
  }
  ${anyField} button:hover {
    background: var(--stadt-accent-tint);
    color: var(--stadt-accent-strong);
  }
  ${anyField} button[data-quiet] {
    padding-inline: 0;
    border-color: transparent;
    background: none;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  ${anyField} button:disabled {
    border-style: dashed;
    color: var(--stadt-ink-soft);
    cursor: default;
  }
  @media print {
    ${anyField} button {
      display: none;
    }
  }
`;
