import { createElement as h, useLayoutEffect, useRef, useState } from 'react';

/** What a colour is put on, and how much contrast it needs there (WCAG 2.2, 1.4.3 and 1.4.11). */
const COLOURS = [
  ['--stadt-ink', '--stadt-paper', 4.5],
  ['--stadt-ink-soft', '--stadt-paper', 4.5],
  ['--stadt-ink', '--stadt-surface', 4.5],
  ['--stadt-ink', '--stadt-surface-soft', 4.5],
  ['--stadt-line', '--stadt-surface', 3],
  ['--stadt-line-soft', '--stadt-paper', 0],
  ['--stadt-accent', '--stadt-paper', 4.5],
  ['--stadt-accent-strong', '--stadt-paper', 4.5],
  ['--stadt-accent', '--stadt-accent-tint', 4.5],
  ['--stadt-on-accent', '--stadt-accent', 4.5],
  ['--stadt-danger', '--stadt-danger-tint', 4.5],
  ['--stadt-good', '--stadt-good-tint', 4.5],
  ['--stadt-warn', '--stadt-warn-tint', 4.5],
  ['--stadt-focus', '--stadt-paper', 3],
  ['--stadt-focus-glow', '--stadt-paper', 0],
];
const LENGTHS = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `--stadt-space-${n}`),
  '--stadt-radius',
  '--stadt-radius-card',
  '--stadt-control',
];

/** sRGB bytes of any colour the browser can draw. */
function bytes(colour) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(colour) {
  const [r, g, b] = bytes(colour).map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** One colour on another, with the measured contrast in words. */
function Pair({ token, ground, needed }) {
  const sample = useRef(null);
  const [ratio, setRatio] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const style = getComputedStyle(sample.current);
      setRatio(contrast(style.color, style.backgroundColor));
    };
    // The tokens come with the first element of the page.
    const frame = requestAnimationFrame(() => requestAnimationFrame(measure));
    return () => cancelAnimationFrame(frame);
  }, []);
  const number = ratio.toFixed(1).replace('.', ',');
  const verdict = !needed ? 'nur Schmuck' : ratio >= needed ? 'reicht' : 'reicht nicht';
  return h(
    'tr',
    null,
    h(
      'td',
      {
        ref: sample,
        style: { color: `var(${token})`, background: `var(${ground})`, fontWeight: 700 },
      },
      '● Aa',
    ),
    h('td', null, h('code', null, token)),
    h('td', null, h('code', null, ground)),
    h('td', null, `${number} : 1, ${verdict}`),
  );
}

const head = (...names) =>
  h(
    'thead',
    null,
    h('tr', null, ...names.map((name) => h('th', { key: name, scope: 'col' }, name))),
  );

/** All colours in one scheme, measured. */
export const ColourTable = ({ scheme }) =>
  h(
    'table',
    { style: { colorScheme: scheme } },
    head('Probe', 'Farbe', 'auf', 'Kontrast'),
    h(
      'tbody',
      null,
      ...COLOURS.map(([token, ground, needed]) =>
        h(Pair, { key: token + ground, token, ground, needed }),
      ),
    ),
  );

/** All lengths, drawn. */
export const LengthTable = () =>
  h(
    'table',
    null,
    head('Länge', 'Probe'),
    h(
      'tbody',
      null,
      ...LENGTHS.map((token) =>
        h(
          'tr',
          { key: token },
          h('td', null, h('code', null, token)),
          h(
            'td',
            null,
            h('div', {
              style: {
                inlineSize: `var(${token})`,
                blockSize: '16px',
                background: 'var(--stadt-accent)',
              },
            }),
          ),
        ),
      ),
    ),
  );
