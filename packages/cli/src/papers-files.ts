import { fragmentOf, pageOf } from '@stadtkit/papers/markup.js';
import type { NamedPaper } from '@stadtkit/papers/papers.js';
import { printSheet } from '@stadtkit/papers/print-sheet.js';
import type { ThemeFile } from './theme-files.js';

/** The files of a paper: the page to print and, if it is published, the fragment to paste. */
function filesOf({ name, paper, isPublished }: NamedPaper): ThemeFile[] {
  const stem = `${name}.${paper.locale}`;
  const page = { path: `${stem}.html`, use: 'to read and to print', content: pageOf(paper) };
  if (!isPublished) return [page];
  const use = 'to paste into a page of a CMS';
  return [page, { path: `${stem}.fragment.html`, use, content: fragmentOf(paper) }];
}

/** All files of papers, with the sheet that they share. */
export const papersFiles = (papers: readonly NamedPaper[]): ThemeFile[] => [
  ...papers.flatMap(filesOf),
  { path: 'print.css', use: 'how the pages look', content: printSheet },
];
