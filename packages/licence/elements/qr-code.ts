import { html, type TemplateResult } from 'lit';
import { qrPath } from '../src/qr-path.js';

/** A code as a square. An element never throws at a page: what no square can hold can still be copied. */
export function qrCode(code: string, label: string): TemplateResult {
  const drawn = qrPath(code);
  if (!drawn) return html`<code>${code}</code>`;
  const { size, path } = drawn;
  return html`<svg
    class="code"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    <!-- White also in the dark scheme: a code is read by its contrast. -->
    <rect width=${size} height=${size} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}
