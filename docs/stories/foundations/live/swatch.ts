import { html, type TemplateResult } from 'lit';

// Drawn, not styled: a colour that was computed needs no inline style, and stays what it is in forced colours.

/** A field of a colour `#rrggbb`. */
export const swatch = (colour: string): TemplateResult =>
  html`<svg class="swatch" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
    <rect width="1" height="1" fill=${colour} />
  </svg>`;

/** Two letters of one colour on another. */
export const letters = (mark: string, ground: string): TemplateResult =>
  html`<svg class="letters" viewBox="0 0 44 28" aria-hidden="true">
    <rect width="44" height="28" fill=${ground} />
    <text x="22" y="20" text-anchor="middle" fill=${mark}>Aa</text>
  </svg>`;

/** A border, or a mark, of one colour on another. */
export const edge = (mark: string, ground: string): TemplateResult =>
  html`<svg class="letters" viewBox="0 0 44 28" aria-hidden="true">
    <rect width="44" height="28" fill=${ground} />
    <rect x="8" y="7" width="28" height="14" fill="none" stroke=${mark} stroke-width="3" />
  </svg>`;
