/** A block of HTML on a page, named by the heading above it. */
export interface Example {
  readonly name: string;
  readonly html: string;
  /** What the page’s script does with it, when HTML alone is not enough. */
  readonly js: string;
}

/** The examples of a page: below each `###`, a block of HTML and perhaps one of JavaScript. */
export const examplesIn = (markdown: string): readonly Example[] =>
  markdown
    .split(/^(?=#{1,3} )/m)
    .map((section) => ({
      name: /^### (.+)\n/.exec(section)?.[1] ?? '',
      html: block(section, 'html'),
      js: block(section, 'js'),
    }))
    .filter(({ name, html }) => name !== '' && html !== '');

/** The example with this name. Throws when the page has none. */
export function exampleIn(markdown: string, name: string): Example {
  const found = examplesIn(markdown).find((example) => example.name === name);
  if (!found) throw new Error(`The page has no example “${name}”.`);
  return found;
}

/** The rows of the table below a heading, without its head. */
export function tableUnder(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map(cell),
  );
}

const block = (section: string, language: string): string =>
  new RegExp('^```' + language + '\\n([\\s\\S]*?)^```', 'm').exec(section)?.[1]?.trim() ?? '';

/** A cell without the marks of Markdown: code, and a bar that is not the end of the cell. */
const cell = (text: string): string =>
  text
    .trim()
    .replace(/^`(.*)`$/, '$1')
    .replaceAll('\\|', '|');
