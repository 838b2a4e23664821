import type { BuiltTheme, Move } from '@stadtkit/theme/build-theme.js';
import { pairs, prove } from '@stadtkit/theme/proof.js';
import { schemes, type Scheme } from '@stadtkit/theme/theme.js';
import { distanceOf, themeMessages } from '@stadtkit/theme/words.js';
import { html, nothing, type TemplateResult } from 'lit';
import { contrastTable } from '../live/contrast-table.js';
import { swatch } from '../live/swatch.js';
import { visionTables } from '../live/vision-table.js';

const words = themeMessages.en;

const moved = (move: Move): TemplateResult =>
  html`<li>
    <span class="pair">${swatch(move.from)}${swatch(move.to)}</span>
    <span>${words.moved(move, distanceOf(move))}</span>
  </li>`;

const inScheme = (moves: readonly Move[], scheme: Scheme): TemplateResult => {
  const own = moves.filter((move) => move.scheme === scheme);
  return html`<h3>In ${scheme}</h3>
    ${
      own.length === 0
        ? html`<p>Nothing. Your first colour is used just as it is.</p>`
        : html`<ul class="moves">
            ${own.map(moved)}
          </ul>`
    }`;
};

/** Which colours could not be used as they are, and how little they were moved. */
export const movesSection = ({ moves, looksLikeDanger }: BuiltTheme): TemplateResult => html`
  <h2>What was moved</h2>
  <p>
    ${words.movedBecause} On dark pages, what can be pressed has to shine; that is why most brands
    get brighter there.
  </p>
  ${schemes.map((scheme) => inScheme(moves, scheme))}
  ${looksLikeDanger ? html`<p>${words.looksLikeDanger}</p>` : nothing}
`;

/** “0 of 118 checks fail”, in words for everybody. */
export function proofInWords({ theme }: BuiltTheme): string {
  const findings = prove(theme);
  const failing = findings.filter(({ holds }) => !holds).length;
  return `${failing} of ${findings.length} checks fail.`;
}

/** Everything that was looked at, with its figures. */
export const proofSection = (built: BuiltTheme): TemplateResult => html`
  <h2>The proof</h2>
  <p class="sum">${proofInWords(built)}</p>
  <p>
    Looked at were all ${pairs.length} pairs of colours that meet in the components, in light and in
    dark (WCAG 2.2, 1.4.3 and 1.4.11), the ring of the focus on each ground, and whether problem,
    success and focus can be told apart by people who lack one kind of cone. A theme that fails is
    never given out.
  </p>
  <details>
    <summary>Contrast of every pair</summary>
    ${contrastTable(built.theme)}
  </details>
  <details>
    <summary>Seen by colour-blind people</summary>
    ${visionTables(built.theme)}
  </details>
`;
