import { addressOf, pin } from './files.js';
import type { Wish } from './wish.js';

/** A text in YAML, in single quotes (YAML 1.2.2, section 7.3.2). */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** How the theme takes the library: a line of its `.info.yml`. */
export const libraryUse = `libraries:\n  - THEME/stadtkit`;

const attributes = (more: Readonly<Record<string, unknown>>): readonly string[] => {
  const given = Object.entries(more).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return given.length === 0
    ? []
    : ['      attributes:', ...given.map(([name, value]) => `        ${name}: ${quoted(value)}`)];
};

/** `external` keeps Drupal from looking for the file in its own folder, and from joining it with others. */
const file = (
  wish: Wish,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): readonly string[] => [
  `    ${quoted(addressOf(wish, name))}:`,
  '      type: external',
  '      preprocess: false',
  ...attributes({ ...more, ...pin(wish, name) }),
];

/** The files as a library of a theme: its `.libraries.yml` (Drupal 10 and 11). */
export const libraryOf = (wish: Wish): string =>
  [
    'stadtkit:',
    '  js:',
    ...file(wish, 'stadtkit.js', { type: 'module' }),
    '  css:',
    '    component:',
    ...[
      ...file(wish, 'stadtkit.css'),
      ...(wish.theme ? file(wish, `themes/${wish.theme}.css`) : []),
    ].map((line) => `  ${line}`),
  ].join('\n');
