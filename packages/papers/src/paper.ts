import type { DetailName } from './details.js';
import type { PaperLocale } from './words.js';

/** A text for citizens or for IT, as parts that HTML is written of. */
export interface Paper {
  readonly locale: PaperLocale;
  readonly title: string;
  readonly parts: readonly Part[];
  /** What the municipality has to look at before it publishes the text, as sentences. */
  readonly confirm: readonly string[];
}

/** A part of a paper: the heading of a section, a paragraph, a list, a table, names with what they mean. */
export type Part =
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly heads: readonly string[];
      /** The first cell of a row is its head. */
      readonly rows: readonly (readonly Words[])[];
    }
  | { readonly kind: 'terms'; readonly terms: readonly (readonly [term: string, means: Words])[] };

/** Words of a sentence; a list of them is read as one. */
export type Words = Piece | readonly Piece[];

/** A text, a link, something that is typed as it stands, or a blank that is still to be filled in. */
export type Piece =
  | string
  | { readonly link: string; readonly text?: string }
  | { readonly code: string }
  | { readonly blank: DetailName };

export const section = (text: string): Part => ({ kind: 'section', text });
export const paragraph = (text: Words): Part => ({ kind: 'paragraph', text });
export const list = (items: readonly Words[]): Part => ({ kind: 'list', items });
export const terms = (all: readonly (readonly [string, Words])[]): Part => ({
  kind: 'terms',
  terms: all,
});
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Words[])[],
): Part => ({ kind: 'table', caption, heads, rows });

const wordsOf = (part: Part): readonly Words[] => {
  if (part.kind === 'paragraph') return [part.text];
  if (part.kind === 'list') return part.items;
  if (part.kind === 'table') return part.rows.flat();
  return part.kind === 'terms' ? part.terms.map(([, means]) => means) : [];
};

/** What is still to be filled in, each once, in the order of the paper. */
export function blanksIn({ parts }: Paper): readonly DetailName[] {
  const pieces = parts.flatMap(wordsOf).flat();
  return [
    ...new Set(
      pieces.flatMap((piece) =>
        typeof piece === 'object' && 'blank' in piece ? [piece.blank] : [],
      ),
    ),
  ];
}
