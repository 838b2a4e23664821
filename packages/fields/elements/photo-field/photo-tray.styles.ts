import { anyField, isolated } from '@stadtkit/element/style-isolation.js';

/** The photo, and the buttons around it. */
export const photoTrayStyles = isolated`
  ${anyField} [data-tray='photo'] {
    display: block;
    margin: var(--stadt-space-3) 0 0;
  }
  ${anyField} [data-tray='photo'] p {
    margin: 0 0 var(--stadt-space-2);
    color: var(--stadt-ink-soft);
    font-size: var(--stadt-text-s);
  }
  ${anyField} [data-tray='photo'] > [data-note] {
    margin-block-start: var(--stadt-space-2);
  }
  ${anyField} [data-tray='photo'] canvas {
    box-sizing: border-box;
    display: block;
    inline-size: min(100%, calc(var(--stadt-unit) * 70));
    block-size: auto;
    aspect-ratio: 35 / 45;
    border: 2px solid var(--stadt-line);
    border-radius: var(--stadt-radius);
  }
  ${anyField} [data-tray='photo'] canvas[role='img'] {
    inline-size: calc(var(--stadt-unit) * 35);
  }
  ${anyField} canvas[data-stage] {
    cursor: move;
    touch-action: none;
  }
  ${anyField} [data-tray='photo'] :is([data-arrows], [data-row]) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--stadt-space-2) var(--stadt-space-3);
    margin: var(--stadt-space-3) 0 0;
  }
  /* Left is left, also where lines begin at the right. */
  ${anyField} [data-tray='photo'] [data-arrows] {
    direction: ltr;
  }
  ${anyField} [data-tray='photo'] [data-arrows]:dir(rtl) {
    justify-content: end;
  }
  ${anyField} [data-tray='photo'] [data-take] {
    background: var(--stadt-brand);
    color: var(--stadt-on-brand);
  }
  ${anyField} [data-tray='photo'] [data-take]:hover {
    background: var(--stadt-brand-strong);
    color: var(--stadt-on-brand);
  }
`;
