import { leastDifference, prove } from '@stadtkit/theme/proof.js';
import type { ColourName } from '@stadtkit/theme/roles.js';
import { schemes, type Scheme, type Theme } from '@stadtkit/theme/theme.js';
import { seen, visions, type Vision } from '@stadtkit/theme/vision.js';
import { html, type TemplateResult } from 'lit';
import { swatch } from './swatch.js';

type Eye = Vision | 'full';

/** What the kinds of seeing are called, and who sees so. */
const eyes: Readonly<Record<Eye, string>> = {
  full: 'All cones',
  protanopia: 'No red cones (protanopia)',
  deuteranopia: 'No green cones (deuteranopia)',
  tritanopia: 'No blue cones (tritanopia)',
};

const shown: readonly (readonly [ColourName, string])[] = [
  ['danger', 'Problem'],
  ['good', 'Success'],
  ['focus-glow', 'Focus'],
];

const seenBy = (eye: Eye, colour: string): string => (eye === 'full' ? colour : seen(colour, eye));

function least(theme: Theme, scheme: Scheme, eye: Eye): TemplateResult {
  const values = prove(theme)
    .filter((found) => found.kind === 'vision' && found.scheme === scheme && found.vision === eye)
    .map(({ value }) => value);
  const value = Math.min(...values);
  return html`<td class=${value < leastDifference ? 'fails' : ''}>${value.toFixed(1)}</td>`;
}

const row = (theme: Theme, scheme: Scheme, eye: Eye): TemplateResult =>
  html`<tr>
    <th scope="row">${eyes[eye]}</th>
    ${shown.map(([name]) => html`<td>${swatch(seenBy(eye, theme.colours[name][scheme]))}</td>`)}
    ${least(theme, scheme, eye)}
  </tr>`;

const table = (theme: Theme, scheme: Scheme): TemplateResult =>
  html`<div
    class="scroll"
    role="region"
    aria-label="Colours as they are seen, ${scheme}"
    tabindex="0"
  >
    <table class="eyes">
      <caption>
        ${scheme === 'light' ? 'In light' : 'In dark'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Who looks</th>
          ${shown.map(([, title]) => html`<th scope="col">${title}</th>`)}
          <th scope="col">Nearest two</th>
        </tr>
      </thead>
      <tbody>
        ${(['full', ...Object.keys(visions)] as Eye[]).map((eye) => row(theme, scheme, eye))}
      </tbody>
    </table>
  </div>`;

/** Problem, success and focus as people see them who lack one kind of cone. */
export const visionTables = (theme: Theme): TemplateResult =>
  html`<div class="visions">${schemes.map((scheme) => table(theme, scheme))}</div>
    <p class="soft">
      “Nearest two” is the least difference of two of the three colours (distance in OKLab, times
      100). About 2 is just seen side by side; ${leastDifference} is needed. Simulated after Machado
      and others (2009).
    </p>`;
