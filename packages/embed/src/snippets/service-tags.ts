import { withoutSlash } from './address.js';
import { fallbackLink } from './fallback.js';
import { addressOf, classicScript } from './files.js';
import { element, tag, type Attributes } from './markup.js';
import type { SnippetOptions } from './snippet-options.js';

/** The address of the definition. */
export const definitionOf = ({ src, gateway, service }: SnippetOptions): string =>
  src || `${withoutSlash(gateway)}/services/${service}`;

/** What is said about a service by attributes. The gateway only where its address cannot be seen from the definition’s. */
export function attributesOf(options: SnippetOptions): Attributes {
  const { lang, headingLevel = 2 } = options;
  const src = definitionOf(options);
  const gateway = withoutSlash(options.gateway);
  return {
    src,
    gateway: src.replace(/\/services\/[^/]*$/, '') === gateway ? undefined : gateway || '/',
    'heading-level': headingLevel === 2 ? undefined : String(headingLevel),
    lang: lang || undefined,
  };
}

/** The element itself. */
export const serviceElement = (options: SnippetOptions): string =>
  element('stadt-service', attributesOf(options), fallbackLink(options.fallback));

/** The place for the element, for pages in which nothing but known tags survives. */
export function mountElement(options: SnippetOptions): string {
  const data = Object.entries(attributesOf(options)).map(([name, value]) => [
    `data-${name}`,
    value,
  ]);
  const attributes = Object.fromEntries(data) as Attributes;
  return element(
    'div',
    { 'data-stadt-service': options.service, ...attributes },
    fallbackLink(options.fallback),
  );
}

/** Fetches the definition together with the script, not after it. */
export const preloadLink = (options: SnippetOptions): string =>
  tag('link', { rel: 'preload', as: 'fetch', crossorigin: true, href: definitionOf(options) });

/** The service as a page of its own inside the page, and the script that gives it its height. */
export function frameElement(options: SnippetOptions, title: string): string {
  const { src, gateway, lang, 'heading-level': level } = attributesOf(options);
  const given = { src, gateway, lang, theme: options.theme || undefined, 'heading-level': level };
  const query = Object.entries(given)
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  // Frames have no hashed name: who embeds one must not change the page for each version.
  const page = addressOf({ ...options, hashed: false }, 'frame.html');
  const frame = element('iframe', { 'data-stadt-frame': true, src: `${page}?${query}`, title });
  return `${frame}\n${classicScript(options, 'stadtkit-frame.js')}\n<p>${fallbackLink(options.fallback)}</p>`;
}
