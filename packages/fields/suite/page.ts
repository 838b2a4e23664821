/** The page of a field, `x.md` beside `x.ts`: what it promises is what the suite tries. */
export interface FieldPage {
  readonly tag: string;
  readonly examples: readonly Example[];
  /** „What counts“: what is entered, and the plain value that is kept. */
  readonly counts: readonly Row[];
  /** „What it says when wrong“: what is entered, and the German sentence. */
  readonly wrong: readonly Row[];
  /** „What is read aloud“ of the first example: role, name, description of each control. */
  readonly aloud: readonly (readonly string[])[];
}

export interface Example {
  readonly name: string;
  readonly html: string;
}

/** Two cells of a table. Parts of an answer are separated by ` · `; `–` is nothing at all. */
export type Row = readonly [entered: string, then: string];

/** Reads a page. */
export function readPage(markdown: string): FieldPage {
  const tag = /<(stadt-[a-z-]+)>/.exec(markdown)?.[1] ?? '';
  return {
    tag,
    examples: examplesIn(markdown),
    counts: tableUnder(markdown, 'What counts').map(pair),
    wrong: tableUnder(markdown, 'What it says when wrong').map(pair),
    aloud: tableUnder(markdown, 'What is read aloud'),
  };
}

/** The HTML blocks of a page, each named by the heading above it. */
export const examplesIn = (markdown: string): readonly Example[] =>
  Array.from(
    markdown.matchAll(/^### (.+)\n(?:(?!^#)[\s\S])*?^```html\n([\s\S]*?)^```/gm),
    ([, name = '', html = '']) => ({ name, html: html.trim() }),
  );

function tableUnder(markdown: string, heading: string): string[][] {
  const section = markdown.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map(cell),
  );
}

/** A cell without the marks of Markdown: code, and a bar that is not the end of the cell. */
const cell = (text: string): string =>
  text
    .trim()
    .replace(/^`(.*)`$/, '$1')
    .replaceAll('\\|', '|');

const pair = ([entered = '', then = '']: readonly string[]): Row => [entered, then];
