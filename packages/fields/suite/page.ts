import { examplesIn, tableUnder, type Example } from '../../element/testing/examples.js';

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

/** Two cells of a table. Parts of an answer are separated by ` · `; `–` is nothing at all. */
type Row = readonly [entered: string, then: string];

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

const pair = ([entered = '', then = '']: readonly string[]): Row => [entered, then];
