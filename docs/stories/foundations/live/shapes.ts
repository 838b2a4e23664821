import { html } from 'lit';

/** Circle, square and triangle: the mark of the house, in the ornaments of the theme. */
export const shapes = html`<svg class="shapes" viewBox="0 0 54 16" aria-hidden="true">
  <circle class="circle" cx="8" cy="8" r="8" />
  <rect class="square" x="19" width="16" height="16" />
  <path class="triangle" d="M46 0 54 16H38z" />
</svg>`;
