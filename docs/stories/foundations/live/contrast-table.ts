import { contrast } from '@stadtkit/theme/contrast.js';
import { pairs, type Pair } from '@stadtkit/theme/proof.js';
import { schemes, type Scheme, type Theme } from '@stadtkit/theme/theme.js';
import { html, type TemplateResult } from 'lit';
import { edge, letters } from './swatch.js';

/** “4.53 : 1”: cut, not rounded, so that nothing seems to be enough that is not. */
const ratioOf = (value: number): string => `${(Math.floor(value * 100) / 100).toFixed(2)} : 1`;

const figure = ({ colours }: Theme, { mark, ground, least }: Pair, scheme: Scheme) => {
  const [one, other] = [colours[mark][scheme], colours[ground][scheme]];
  const value = contrast(one, other);
  return html`<td>
    <span class="figure">
      ${least === 3 ? edge(one, other) : letters(one, other)}
      ${
        value < least
          ? html`<span class="fails">${ratioOf(value)}, too little</span>`
          : ratioOf(value)
      }
    </span>
  </td>`;
};

const row = (theme: Theme, pair: Pair): TemplateResult =>
  html`<tr>
    <th scope="row"><code>${pair.mark}</code> on <code>${pair.ground}</code></th>
    ${schemes.map((scheme) => figure(theme, pair, scheme))}
    <td>${pair.least} : 1</td>
  </tr>`;

/** Every pair of colours that meets in the components, with its contrast in both schemes. */
export const contrastTable = (theme: Theme): TemplateResult =>
  html`<div class="scroll" role="region" aria-label="Contrast of every pair" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Pair</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
          <th scope="col">Needs</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map((pair) => row(theme, pair))}
      </tbody>
    </table>
  </div>`;
