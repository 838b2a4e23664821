import { addressOf, pin } from './files.js';
import type { SnippetOptions } from './snippet-options.js';

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
  options: SnippetOptions,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): readonly string[] => [
  `    ${quoted(addressOf(options, name))}:`,
  '      type: external',
  '      preprocess: false',
  ...attributes({ ...more, ...pin(options, name) }),
];

/** The files as a library of a theme: its `.libraries.yml` (Drupal 10 and 11). */
export const libraryOf = (options: SnippetOptions): string =>
  [
    'stadtkit:',
    '  js:',
    ...file(options, 'stadtkit.js', { type: 'module' }),
    '  css:',
    '    component:',
    ...[
      ...file(options, 'stadtkit.css'),
      ...(options.theme ? file(options, `themes/${options.theme}.css`) : []),
    ].map((line) => `  ${line}`),
  ].join('\n');
