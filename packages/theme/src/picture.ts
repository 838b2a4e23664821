import { cut, escaped, shape } from './markup.js';
import type { ColourName } from './roles.js';
import { schemes, type Scheme, type Theme } from './theme.js';

/** A theme in one scheme, ready to draw with. Lengths are in pixels. */
interface Ink {
  readonly of: (name: ColourName) => string;
  readonly radius: number;
  readonly cardRadius: number;
  readonly control: number;
  readonly title: string;
  readonly logo: string | undefined;
}

type At = readonly [x: number, y: number];

const box = ([x, y]: At, [width, height]: At, rx: number, fill: string, stroke?: string): string =>
  shape('rect', { x, y, width, height, rx, fill, ...(stroke && { stroke, 'stroke-width': 2 }) });

type Weight = 'plain' | 'bold' | 'link';
const looks: Readonly<Record<Weight, string>> = {
  plain: '',
  bold: ' font-weight="700"',
  link: ' font-weight="700" text-decoration="underline"',
};

const words = (text: string, [x, y]: At, size: number, fill: string, weight: Weight = 'plain') =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${looks[weight]}>${escaped(text)}</text>`;

const middle = (text: string, at: At, fill: string): string =>
  words(text, at, 18, fill, 'bold').replace('<text', '<text text-anchor="middle"');

function bar({ of, title, logo }: Ink): string {
  const start = logo === undefined ? 40 : 96;
  return [
    box([0, 0], [600, 72], 0, of('surface')),
    box([0, 72], [600, 4], 0, of('brand')),
    logo === undefined ? '' : shape('image', { href: logo, x: 40, y: 14, width: 44, height: 44 }),
    words(cut(title, 27), [start, 44], 22, of('ink'), 'bold'),
    shape('circle', { cx: 484, cy: 36, r: 13, fill: of('circle') }),
    box([503, 23], [26, 26], 0, of('square')),
    shape('path', { d: 'M534 49l13-26 13 26z', fill: of('triangle') }),
  ].join('');
}

/** A question that was answered wrongly, beside one that has the focus. */
function fields({ of, radius, control }: Ink): string {
  const [y, size] = [250, [240, control] as const];
  return [
    words('Ihre Fischerprüfung', [40, 128], 30, of('ink'), 'bold'),
    words('Das Datum steht auf dem Zeugnis.', [40, 160], 17, of('ink-soft')),
    box([40, 188], [4, 62 + control], 0, of('danger')),
    words('Wann bestanden?', [56, 205], 17, of('ink'), 'bold'),
    shape('path', { d: 'M56 236l8-14 8 14z', fill: of('danger') }),
    words('Das liegt in der Zukunft.', [78, 235], 15, of('danger'), 'bold'),
    box([56, y], size, radius, of('surface'), of('danger')),
    words('14.03.2091', [70, y + control / 2 + 6], 18, of('ink')),
    words('Prüfende Behörde', [320, 205], 17, of('ink'), 'bold'),
    words('Zum Beispiel: Kreis Unna', [320, 236], 16, of('ink-soft')),
    box([313, y - 7], [254, control + 14], radius + 6, of('focus-glow')),
    box([316, y - 4], [248, control + 8], radius + 3, of('focus')),
    box([320, y], size, radius, of('surface'), of('line')),
    words('Kreis Auental', [334, y + control / 2 + 6], 18, of('ink')),
  ].join('');
}

/** Two tiles, the first one chosen, and what can be pressed. */
function choices({ of, radius, control }: Ink): string {
  const [y, below] = [334, 414];
  const radio = (cx: number, stroke: string) =>
    shape('circle', { cx, cy: y + 30, r: 11, fill: of('surface'), stroke, 'stroke-width': 2 });
  return [
    box([40, y], [250, 60], radius, of('accent-tint'), of('accent')),
    radio(68, of('accent')),
    shape('circle', { cx: 68, cy: y + 30, r: 6, fill: of('accent') }),
    words('Zeugnis', [94, y + 36], 18, of('ink'), 'bold'),
    box([310, y], [250, 60], radius, of('surface'), of('line')),
    radio(338, of('line')),
    words('Zugangscode', [364, y + 36], 18, of('ink'), 'bold'),
    box([40, below], [130, control], radius, of('brand')),
    middle('Weiter', [105, below + control / 2 + 6], of('on-brand')),
    box([186, below], [130, control], radius, of('paper'), of('accent')),
    middle('Zurück', [251, below + control / 2 + 6], of('accent')),
    words('Warum fragen wir das?', [335, below + control / 2 + 6], 17, of('accent'), 'link'),
  ].join('');
}

/** Something that looks like a code, and is none. */
function code([left, top]: At): string {
  const dots = Array.from({ length: 169 }, (_, at) => [at % 13, Math.floor(at / 13)] as const)
    .filter(([x, y]) => (x * x * 7 + y * y * 5 + x * y * 3) % 11 < 5)
    .map(([x, y]) => `M${left + 9 + x * 8} ${top + 9 + y * 8}h8v8h-8z`);
  return (
    box([left, top], [122, 122], 0, '#ffffff') +
    shape('path', { d: dots.join(''), fill: '#000000' })
  );
}

function licence({ of, cardRadius: r, title }: Ink): string {
  const head = `M40 548v-${52 - r}a${r} ${r} 0 0 1 ${r}-${r}h${520 - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${52 - r}z`;
  return [
    box([40, 496], [520, 220], r, of('surface')),
    shape('path', { d: head, fill: of('brand') }),
    words(cut(title, 27), [60, 528], 16, of('on-brand')),
    words('Fischereischein', [540, 529], 19, of('on-brand'), 'bold').replace(
      '<text',
      '<text text-anchor="end"',
    ),
    words('Name', [60, 580], 15, of('ink-soft')),
    words('Ayşe Müller-Łukasiewicz', [60, 602], 19, of('ink'), 'bold'),
    words('Abgabe bezahlt bis', [60, 632], 15, of('ink-soft')),
    words('31.12.2031', [60, 654], 19, of('ink'), 'bold'),
    shape('circle', { cx: 68, cy: 688, r: 8, fill: of('good') }),
    words('Gültig', [84, 694], 17, of('good'), 'bold'),
    code([418, 574]),
    shape('rect', {
      ...{ x: 40, y: 496, width: 520, height: 220, rx: r },
      ...{ fill: 'none', stroke: of('line-soft'), 'stroke-width': 2 },
    }),
  ].join('');
}

function inkOf({ colours, measures, title, logo }: Theme, scheme: Scheme): Ink {
  return {
    of: (name) => colours[name][scheme],
    radius: measures.radius * 4,
    cardRadius: measures['radius-card'] * 4,
    control: measures.control * 4,
    title,
    logo,
  };
}

function scene(ink: Ink): string {
  const ground = box([0, 0], [600, 760], 0, ink.of('paper'));
  return [ground, bar(ink), fields(ink), choices(ink), licence(ink)].join('');
}

/**
 * A picture of a theme as SVG: a page with a problem, a focus, choices, buttons and a licence, light beside dark. The texts
 * are German, as citizens read them.
 */
export function pictureOf(theme: Theme): string {
  const [light, dark] = schemes.map((scheme) => scene(inkOf(theme, scheme)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 760" role="img" lang="de" font-family="${escaped(
    theme.measures.font,
  )}"><title>${escaped(theme.title)}: eine Seite mit Fragen und ein Fischereischein, hell und dunkel</title>${light}<g transform="translate(600)">${dark}</g></svg>\n`;
}
