import { withoutSlash } from './address.js';
import { fallbackLink } from './fallback.js';
import { addressOf, classicScript } from './files.js';
import { element, tag, type Attributes } from './markup.js';
import type { Wish } from './wish.js';

/** The address of the definition. */
export const definitionOf = ({ src, gateway, service }: Wish): string =>
  src || `${withoutSlash(gateway)}/services/${service}`;

/** What is said about a service by attributes. The gateway only where its address cannot be seen from the definition’s. */
export function attributesOf(wish: Wish): Attributes {
  const { lang, headingLevel = 2 } = wish;
  const src = definitionOf(wish);
  const gateway = withoutSlash(wish.gateway);
  return {
    src,
    gateway: src.replace(/\/services\/[^/]*$/, '') === gateway ? undefined : gateway || '/',
    'heading-level': headingLevel === 2 ? undefined : String(headingLevel),
    lang: lang || undefined,
  };
}

/** The element itself. */
export const serviceElement = (wish: Wish): string =>
  element('stadt-service', attributesOf(wish), fallbackLink(wish.fallback));

/** The place for the element, for pages in which nothing but known tags survives. */
export function mountElement(wish: Wish): string {
  const data = Object.entries(attributesOf(wish)).map(([name, value]) => [`data-${name}`, value]);
  const attributes = Object.fromEntries(data) as Attributes;
  return element(
    'div',
    { 'data-stadt-service': wish.service, ...attributes },
    fallbackLink(wish.fallback),
  );
}

/** Fetches the definition together with the script, not after it. */
export const preloadLink = (wish: Wish): string =>
  tag('link', { rel: 'preload', as: 'fetch', crossorigin: true, href: definitionOf(wish) });

/** The service as a page of its own inside the page, and the script that gives it its height. */
export function frameElement(wish: Wish, title: string): string {
  const { src, gateway, lang, 'heading-level': level } = attributesOf(wish);
  const given = { src, gateway, lang, theme: wish.theme || undefined, 'heading-level': level };
  const query = Object.entries(given)
    .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  // Frames have no hashed name: who embeds one must not change the page for each version.
  const page = addressOf({ ...wish, hashed: false }, 'frame.html');
  const frame = element('iframe', { 'data-stadt-frame': true, src: `${page}?${query}`, title });
  return `${frame}\n${classicScript(wish, 'stadtkit-frame.js')}\n<p>${fallbackLink(wish.fallback)}</p>`;
}
