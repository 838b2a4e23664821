// What CMSes do to HTML of their editors, as measured with their own code: TYPO3 html-sanitizer 2.1.4 and 2.2.0 with the
// builders of TYPO3 12.4, 13.4 and 14.3, Drupal 11.4 (`Xss::filterAdmin`, `filter_html`), WordPress 6.1 (`kses` of posts).
import { closing, tokensOf, written } from './html.mjs';

const escaped = (text) => text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
const known = new Set('a abbr b blockquote br div em h2 h3 h4 i li ol p span strong ul'.split(' '));
const everywhere = /^(class|id|lang|dir|title|role|aria-.+|data-.+)$/;
const links = /^(?:[/#?.]|(?:https?|mailto|tel):|[^:]*$)/i;
const ofLinks = /^(download|hreflang|name|rel|target|type)$/;
const web = /^(?:[/#?.]|https?:|[^:]*$)/i;

const keep = (attributes, allowed) =>
  Object.fromEntries(Object.entries(attributes).filter(([name, value]) => allowed(name, value)));

/** Leaves out the tags that are not allowed, but not what stands in them. */
const withoutTags = (html, allowed) =>
  written(
    tokensOf(html).flatMap((token) => {
      const name = token.start ?? token.end;
      if (name === undefined) return [token];
      const may = allowed(name);
      if (!may) return [];
      return token.start ? [{ ...token, attributes: keep(token.attributes, may) }] : [token];
    }),
  );

/** TYPO3. `own`: further tags with their attributes. What is not allowed is shown as text, with all that stands in it. */
export function typo3(html, own = {}) {
  const tokens = tokensOf(html);
  const result = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const mine = own[token.start];
    if (token.start && !mine && !known.has(token.start)) {
      const end = closing(tokens, at);
      result.push({ text: escaped(written(tokens.slice(at, end + 1))) });
      at = end;
    } else if (token.start) {
      const may = mine
        ? (name, value) => mine.includes(name) && (!/src|gateway/.test(name) || web.test(value))
        : (name, value) =>
            everywhere.test(name) ||
            name === 'style' ||
            (token.start === 'a' && (name === 'href' ? links.test(value) : ofLinks.test(name)));
      result.push({ ...token, attributes: keep(token.attributes, may) });
    } else result.push(token);
  }
  return written(result);
}

/** WordPress and Drupal take the scheme off an address that may not be called, and keep the rest. */
const withoutSchemes = (html) =>
  written(
    tokensOf(html).map((token) => {
      const href = token.attributes?.href;
      if (href === undefined || links.test(href)) return token;
      return {
        ...token,
        attributes: { ...token.attributes, href: href.replace(/^([^/?#:]*:)+/, '') },
      };
    }),
  );

/** WordPress, for authors who may not write any HTML they like. */
export const ksesPost = (html) =>
  withoutTags(withoutSchemes(html), (tag) =>
    known.has(tag)
      ? (name) =>
          (name.startsWith('data-') ? /^data(-[a-z0-9_]+)+$/ : everywhere).test(name) ||
          name === 'style' ||
          (tag === 'a' && (name === 'href' || ofLinks.test(name)))
      : undefined,
  );

/** Drupal, for what administrators write. */
export const filterAdmin = (html) =>
  withoutTags(withoutSchemes(html), (tag) =>
    known.has(tag) ? (name) => !name.startsWith('on') && name !== 'style' : undefined,
  );

/** Drupal, for a text format with a list of allowed tags: `<a href> <div data-src>`. */
export function filterHtml(html, list) {
  const tags = new Map(
    tokensOf(list).flatMap(({ start, attributes }) =>
      start ? [[start, Object.keys(attributes)]] : [],
    ),
  );
  return withoutTags(withoutSchemes(html), (tag) => {
    const names = tags.get(tag);
    return names && ((name) => name === 'lang' || name === 'dir' || names.includes(name));
  });
}
