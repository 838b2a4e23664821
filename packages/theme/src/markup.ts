/**
 * A text as it may stand in HTML, SVG and their attributes. Left out: what XML does not allow (lone surrogates, control
 * characters), and what turns the direction of the text after it.
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

/** The first so many characters of a text, and … where it goes on. */
export function cut(text: string, most: number): string {
  const characters = [...text.slice(0, most * 2)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

/** An empty element of SVG with these attributes. */
export const shape = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')}/>`;
