import { escaped } from '@stadtkit/theme/markup.js';
import { paperMessages, type PaperLocale } from './words.js';
import type { Paper, Part, Piece, Words } from './paper.js';

const tag = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;

/** Only addresses that lead to a page, a mailbox or a telephone become links. */
const isAddress = (text: string): boolean => /^(https:\/\/|mailto:|tel:)[^\s]+$/.test(text);

function piece(one: Piece, locale: PaperLocale): string {
  if (typeof one === 'string') return escaped(one);
  if ('code' in one) return tag('code', escaped(one.code));
  const { blanks, fillIn } = paperMessages(locale);
  if ('blank' in one) return escaped(fillIn(blanks[one.blank]));
  const text = escaped(one.text ?? one.link);
  return isAddress(one.link) ? `<a href="${escaped(one.link)}">${text}</a>` : text;
}

const words = (text: Words, locale: PaperLocale): string =>
  [text]
    .flat()
    .map((one) => piece(one, locale))
    .join('');

function tableOf(part: Part & { readonly kind: 'table' }, locale: PaperLocale): string {
  const heads = part.heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('');
  const rows = part.rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => tag('td', words(cell, locale))).join('');
    return `<tr><th scope="row">${words(first, locale)}</th>${cells}</tr>`;
  });
  return `<table>${tag('caption', escaped(part.caption))}<thead><tr>${heads}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function htmlOf(part: Part, locale: PaperLocale): string {
  if (part.kind === 'section') return tag('h2', escaped(part.text));
  if (part.kind === 'paragraph') return tag('p', words(part.text, locale));
  if (part.kind === 'table') return tableOf(part, locale);
  if (part.kind === 'list')
    return tag(
      'ul',
      part.items.map((item) => `\n${tag('li', words(item, locale))}`).join('') + '\n',
    );
  const rows = part.terms.map(
    ([term, means]) => `\n${tag('dt', escaped(term))}${tag('dd', words(means, locale))}`,
  );
  return tag('dl', rows.join('') + '\n');
}

/**
 * A paper to paste into the page of a CMS, whose page has a title already. It has plain elements only, without class, style
 * or script: `p h2 ul li dl dt dd a table`, and `code` in the page for IT.
 */
export const fragmentOf = ({ parts, locale }: Paper): string =>
  `${parts.map((part) => htmlOf(part, locale)).join('\n')}\n`;

/** A paper as a page that needs nothing but its sheet, to read and to print on A4. */
export function pageOf(paper: Paper, sheet = 'print.css'): string {
  return `<!doctype html>
<html lang="${paper.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(paper.title)}</title>
<link rel="stylesheet" href="${escaped(sheet)}">
</head>
<body><main>
<h1>${escaped(paper.title)}</h1>
${fragmentOf(paper)}</main></body>
</html>
`;
}
