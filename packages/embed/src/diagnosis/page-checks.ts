import type { Finding } from './finding.js';
import { readScripts, type PageScript } from './read-scripts.js';
import { shownText } from './shown.js';

/** The scripts that a page names; for browsers without modules is nobody’s business here. */
export const scriptsOf = (page: Document): readonly PageScript[] =>
  [...page.scripts]
    .filter(({ src, noModule }) => src !== '' && !noModule)
    .map(({ src, type }) => ({ src, module: type === 'module' }));

/** What can be seen on the page without asking anybody. */
export function checkPage(page: Document): readonly Finding[] {
  const services = [...page.querySelectorAll('stadt-service')];
  const printed = printedCode(page.body);
  return [
    ...readScripts(scriptsOf(page)),
    ...(printed === undefined ? [] : [{ code: 'printed', text: printed } as const]),
    ...(services.length > 0 || printed !== undefined ? [] : [{ code: 'no-service' } as const]),
    ...services.flatMap(checkMount),
    ...surroundings(page),
  ];
}

function checkMount(service: Element): readonly Finding[] {
  const around = service.parentElement;
  const mount = around?.matches('[data-stadt-service]') ? around.localName : service.localName;
  const given = 'service' in service && service.service !== undefined;
  return [
    // A page may give a service itself, as data.
    ...(service.hasAttribute('src') || given ? [] : [{ code: 'attributes-gone', mount } as const]),
    ...(service.textContent.trim() === '' && !given
      ? [{ code: 'no-fallback', mount } as const]
      : []),
  ];
}

/** Code that a sanitiser has turned into text; pages that explain code have it in `pre` and `code`. */
function printedCode(body: HTMLElement): string | undefined {
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const at = data.search(/<(stadt-service|div data-stadt-service)/);
    if (at >= 0 && !parentElement?.closest('script,style,template,noscript,pre,code,textarea'))
      return shownText(data.slice(at));
  }
  return undefined;
}

/** What the place of the page forbids. */
function surroundings(page: Document): readonly Finding[] {
  const reads = page.querySelector('stadt-licence-check') !== null;
  return [
    ...(isSecureContext ? [] : [{ code: 'insecure', origin: location.origin } as const]),
    ...(keepsData(page) ? [] : [{ code: 'storage', sandboxed: window.origin === 'null' } as const]),
    ...(window.top !== window && reads && !mayUseCamera(page) ? [{ code: 'camera' } as const] : []),
  ];
}

function keepsData(page: Document): boolean {
  try {
    // Only looked at: nothing is stored before somebody acts.
    return navigator.cookieEnabled && sessionStorage.length >= 0 && page.cookie.length >= 0;
  } catch {
    return false;
  }
}

/** Only Chromium says so; elsewhere the camera itself does. */
function mayUseCamera(page: Document): boolean {
  const { featurePolicy } = page as {
    readonly featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature('camera') ?? true;
}
