import { escaped, shape } from './markup.js';
import type { ReportLanguage, ThemeMessages } from './messages/theme-messages.js';
import { pictureOf } from './picture.js';
import { prove, type PairResult } from './proof.js';
import { reportStyle } from './report-style.js';
import { colourNames, type ColourName } from './roles.js';
import { schemes, type Scheme, type Theme } from './theme.js';
import { seen } from './vision.js';
import { movesInWords, themeMessages, type KnownTheme } from './words.js';

/** What a report is written with: the words, and how numbers are written there. */
interface Pen {
  readonly words: ThemeMessages;
  readonly theme: Theme;
  readonly number: (value: number) => string;
}

const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const table = (caption: string, heads: readonly string[], rows: readonly string[]): string =>
  `<div class="table" tabindex="0" role="group" aria-label="${escaped(caption)}"><table>${tag('caption', caption)}<thead><tr>${heads
    .map((head) => `<th scope="col">${escaped(head)}</th>`)
    .join(
      '',
    )}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table></div>`;

/** A drawing in colours: unlike the ground of a box it is printed in any case. */
const drawing = (width: number, inside: string): string =>
  `<svg width="${width}" height="28" viewBox="0 0 ${width} 28" aria-hidden="true">${inside}</svg>`;

const area = (fill: string, x = 0, width = 64): string =>
  shape('rect', { x: x + 0.5, y: 0.5, width: width - 1, height: 27, fill, stroke: '#767c87' });

function colourRows({ words, theme }: Pen): string[] {
  return colourNames.map((name) => {
    const values = schemes.map((scheme) => {
      const hex = theme.colours[name][scheme];
      return `<td><span class="swatch">${drawing(32, area(hex, 0, 32))}${tag('code', hex)}</span></td>`;
    });
    return `<th scope="row"><code>${name}</code></th>${values.join('')}${tag('td', words.roles[name])}`;
  });
}

/** What is seen of a pair: text or a border on its ground, or two colours side by side. */
function sample(
  { colours }: Theme,
  { kind, scheme, mark, ground, vision, least }: PairResult,
): string {
  const see = (name: ColourName) => {
    const colour = colours[name][scheme];
    return vision === undefined || vision === 'full' ? colour : seen(colour, vision);
  };
  if (kind === 'vision') return drawing(64, area(see(mark), 0, 32) + area(see(ground), 32, 32));
  const ring = { x: 14, y: 7, width: 36, height: 14, fill: 'none', stroke: see(mark) };
  const inside =
    least === 4.5
      ? `<text x="32" y="20" text-anchor="middle" font-size="16" font-weight="700" fill="${see(mark)}">Aa 1</text>`
      : shape('rect', { ...ring, 'stroke-width': 3 });
  return drawing(64, area(see(ground)) + inside);
}

function row({ words, theme, number }: Pen, finding: PairResult): string {
  const { kind, mark, ground, vision, value, least, holds } = finding;
  const pair = {
    contrast: () => words.on(mark, ground),
    focus: () => words.focusOn(ground),
    vision: () => `${words.beside(mark, ground)}, ${words.eyes[vision ?? 'full']}`,
  }[kind]();
  const unit = kind === 'vision' ? '' : ' : 1';
  return [
    `<th scope="row">${escaped(pair)}</th><td>${sample(theme, finding)}</td>`,
    `<td class="number">${number(value)}${unit}</td><td class="number">${number(least)}${unit}</td>`,
    holds ? tag('td', words.yes) : `<td class="fails">${escaped(words.no)}</td>`,
  ].join('');
}

function proofOf(pen: Pen, findings: readonly PairResult[], scheme: Scheme): string {
  const { words } = pen;
  const rows = (ofVision: boolean) =>
    findings
      .filter((found) => found.scheme === scheme && (found.kind === 'vision') === ofVision)
      .map((found) => row(pen, found));
  const heads = (value: string) => [words.pair, words.sample, value, words.least, words.holds];
  const name = words.schemes[scheme];
  return [
    tag('h2', words.contrasts(name)),
    table(words.contrastsMean, heads(words.ratio), rows(false)),
    tag('h2', words.visions(name)),
    table(words.visionsMean, heads(words.difference), rows(true)),
  ].join('\n');
}

function brandOf({ words }: Pen, known: KnownTheme, language: ReportLanguage): string {
  const moves = movesInWords(known, language).map((sentence) => tag('li', sentence));
  if (moves.length === 0 && !known.looksLikeDanger) return '';
  return [
    tag('h2', words.brand),
    moves.length > 0 ? `<ul>${moves.join('')}</ul>` : '',
    known.moves?.length ? tag('p', words.movedBecause) : '',
    known.looksLikeDanger ? `<p class="note">${escaped(words.looksLikeDanger)}</p>` : '',
  ].join('\n');
}

function measuresOf({ words, theme, number }: Pen): string {
  const rows = Object.entries(theme.measures).map(
    ([name, value]: [string, number | string]) =>
      `<th scope="row"><code>${name}</code></th>${tag('td', typeof value === 'number' ? number(value) : value)}`,
  );
  return tag('h2', words.measures) + table(words.measuresMean, [words.name, words.value], rows);
}

const numbersIn = (language: ReportLanguage) => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  // Cut, not rounded: 4.496 is not 4.5.
  return (value: number): string => format.format(Math.floor(value * 100 + 1e-9) / 100);
};

/**
 * The report of a theme, as a page that needs nothing but itself (and the logo beside it): what was moved, every colour,
 * every finding of the proof. To print on A4, also without colours.
 */
export function reportOf(known: KnownTheme, language: ReportLanguage = 'de'): string {
  const { theme } = known;
  const pen = { words: themeMessages[language], theme, number: numbersIn(language) };
  const { words } = pen;
  const findings = prove(theme);
  const failing = findings.filter(({ holds }) => !holds).length;
  const heads = [words.name, words.schemes.light, words.schemes.dark, words.usedFor];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${tag('title', words.report(theme.title))}<style>${reportStyle}</style></head>
<body><main>
${theme.logo === undefined ? '' : `<img class="logo" src="${escaped(theme.logo)}" alt="${escaped(words.logo(theme.title))}">`}
${tag('h1', words.report(theme.title))}
<p class="result">${escaped(words.result(findings.length, failing))}</p>
${tag('p', words.resultMeans)}
<div class="picture">${pictureOf(theme)}</div>
${brandOf(pen, known, language)}
${tag('h2', words.colours)}
${table(words.coloursMean, heads, colourRows(pen))}
${measuresOf(pen)}
${schemes.map((scheme) => proofOf(pen, findings, scheme)).join('\n')}
</main></body>
</html>
`;
}
