import { css } from '@lit/reactive-element/css-tag.js';

/** `!important` inside the layer: a city's own button rules must not take the shape away. */
export const actionStyles = css`
  @layer stadtkit {
    stadt-action {
      display: inline-block;
      max-inline-size: 100%;
      font-family: var(--stadt-font);
    }

    stadt-action[hidden] {
      display: none;
    }

    stadt-action > :is(button, a) {
      display: inline-flex !important;
      align-items: center !important;
      justify-content: center !important;
      gap: 0.5em !important;
      box-sizing: border-box !important;
      inline-size: auto !important;
      max-inline-size: 100% !important;
      min-block-size: var(--stadt-control) !important;
      margin: 0 !important;
      padding: var(--stadt-space-2) calc(var(--stadt-space-5) + var(--stadt-space-1) / 2) !important;
      border: 2px solid var(--stadt-accent) !important;
      border-radius: var(--stadt-radius) !important;
      background: var(--stadt-brand) !important;
      color: var(--stadt-on-brand) !important;
      font: 700 var(--stadt-text-m) / 1.25 var(--stadt-font) !important;
      letter-spacing: normal !important;
      text-align: center !important;
      text-decoration: none !important;
      text-transform: none !important;
      overflow-wrap: anywhere;
      hyphens: manual;
      cursor: pointer;
      appearance: none;
    }

    stadt-action > :is(button, a):hover {
      border-color: var(--stadt-accent-strong) !important;
      background: var(--stadt-brand-strong) !important;
    }

    stadt-action:is([variant='secondary'], [variant='quiet']) > :is(button, a) {
      background: transparent !important;
      color: var(--stadt-accent) !important;
    }

    stadt-action[variant='secondary'] > :is(button, a):hover {
      background: var(--stadt-accent-tint) !important;
      color: var(--stadt-accent-strong) !important;
    }

    stadt-action[variant='quiet'] > :is(button, a) {
      justify-content: start !important;
      padding-inline: 0 !important;
      border-color: transparent !important;
      text-align: start !important;
      text-decoration: underline !important;
      text-underline-offset: 4px !important;
    }

    stadt-action[variant='quiet'] > :is(button, a):hover {
      color: var(--stadt-accent-strong) !important;
      text-decoration-thickness: 3px !important;
    }

    stadt-action[variant='quiet'] > :is(button, a)[aria-current] {
      color: var(--stadt-ink) !important;
      text-decoration: none !important;
    }

    stadt-action > :is(button, a):focus-visible {
      outline: 3px solid var(--stadt-focus) !important;
      outline-offset: 0 !important;
      box-shadow: 0 0 0 6px var(--stadt-focus-glow) !important;
    }

    stadt-action > :is(button, a)[aria-disabled='true'] {
      border-style: dashed !important;
      border-color: var(--stadt-ink-soft) !important;
      background: var(--stadt-surface-soft) !important;
      color: var(--stadt-ink) !important;
      cursor: progress;
    }

    stadt-action > [data-busy] {
      display: block;
      color: var(--stadt-ink-soft);
      font-size: var(--stadt-text-s);
      line-height: var(--stadt-leading);
    }

    @media print {
      stadt-action > button {
        display: none !important;
      }
    }

    @media (forced-colors: active) {
      stadt-action > :is(button, a) {
        border-color: ButtonText !important;
      }

      stadt-action > :is(button, a):focus-visible {
        outline-color: Highlight !important;
      }
    }
  }
`;
