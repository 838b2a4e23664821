// HTML as a row of tokens: enough to do to it what sanitisers do, and to find a mount in it.

const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const token = new RegExp(
  `<!--[\\s\\S]*?-->|<(/?)([a-z][\\w-]*)((?:${attribute.source})*)\\s*/?>|[^<]+|<`,
  'gi',
);

/** Texts, start tags and end tags, in order. Entities stay as they are written. */
export const tokensOf = (html) =>
  [...html.matchAll(token)].map(([source, slash, name, attributes]) =>
    name === undefined
      ? { text: source }
      : slash
        ? { end: name.toLowerCase() }
        : { start: name.toLowerCase(), attributes: attributesOf(attributes) },
  );

const attributesOf = (text) =>
  Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name, double, single, bare]) => [
      name.toLowerCase(),
      double ?? single ?? bare ?? '',
    ]),
  );

/** HTML of tokens. */
export const written = (tokens) =>
  tokens
    .map(({ text, start, end, attributes }) => {
      if (text !== undefined) return text;
      if (end) return `</${end}>`;
      const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${start}${pairs.join('')}>`;
    })
    .join('');

/** The index of the end tag that closes the start tag at `from`; without one, the last index. */
export function closing(tokens, from) {
  const { start } = tokens[from];
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    if (tokens[at].start === start) depth += 1;
    if (tokens[at].end === start) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** What a loader finds of a service: its attributes, and where the link in it leads. Nothing when there is none. */
export function serviceIn(html) {
  const tokens = tokensOf(html);
  const at = tokens.findIndex(
    ({ start, attributes }) =>
      start === 'stadt-service' || (start && 'data-stadt-service' in attributes),
  );
  if (at < 0) return undefined;
  const inside = tokens.slice(at + 1, closing(tokens, at));
  const link = inside.find(({ start }) => start === 'a')?.attributes;
  return { tag: tokens[at].start, attributes: tokens[at].attributes, link };
}
