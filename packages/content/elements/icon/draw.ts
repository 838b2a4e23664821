import { nothing, svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { Icon } from '../../src/icon.js';

/**
 * An icon as a template for a page of one's own, drawn in the colour of the text around it. Without a label it is
 * decoration and is not read aloud.
 */
export const draw = ({ path }: Icon, label = ''): SVGTemplateResult =>
  svg`<svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  ><path d=${path} /></svg>`;
