import { html, nothing, type TemplateResult } from 'lit';
import type { Shown } from '../../../cli/src/preview/shown.js';

/** What is wrong with the files, in the place of the service. */
export function mistakes({ mistakes: found }: Shown): TemplateResult {
  return html`<section class="mistakes" lang="en">
    <h2>${found.length} ${found.length === 1 ? 'mistake' : 'mistakes'}</h2>
    <p>The service is shown again as soon as the files are saved without.</p>
    <ul>
      ${found.map(
        ({ path, says }) =>
          html`<li>${path === undefined ? nothing : html`<code>${path}</code> `}${says}</li>`,
      )}
    </ul>
  </section>`;
}
