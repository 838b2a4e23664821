/** What an attribute says; `true` has no value, `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | true | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it may stand in HTML, between tags and in a quoted attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);

const attribute = ([name, value]: readonly [string, string | true | undefined]): string =>
  value === undefined ? '' : value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;

/** A start tag. */
export const tag = (name: string, attributes: Attributes): string =>
  `<${name}${Object.entries(attributes).map(attribute).join('')}>`;

/** An element with its end tag. `content` is HTML. */
export const element = (name: string, attributes: Attributes, content = ''): string =>
  `${tag(name, attributes)}${content}</${name}>`;
