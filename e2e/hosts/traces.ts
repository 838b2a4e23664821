import type { Page } from '@playwright/test';
import type { Lines } from './host.js';

/**
 * What a script of the page can see of it: names on `window` and `document`, the head without the line of the script, how
 * elements of the page look. The tokens of the theme are meant to be there.
 */
export const tracesOf = (page: Page, { script }: Lines): Promise<readonly string[]> =>
  page.evaluate((script) => {
    const looks = (selector: string): string[] => {
      const found = document.querySelector(selector);
      const style = found ? getComputedStyle(found) : [];
      return Array.from(style, (name) => [name, getComputedStyle(found!).getPropertyValue(name)])
        .filter(([name]) => !name!.startsWith('--stadt-'))
        .map(([name, value]) => `${selector}: ${name!}: ${value!}`);
    };
    const own = ['html', 'body', 'header', 'h1', 'main > h2', 'a', 'input', 'li', 'footer p'];
    const names = (of: object): string[] =>
      Object.getOwnPropertyNames(of)
        .filter((name) => !name.startsWith('__p'))
        // jQuery takes another number on each page.
        .map((name) => name.replace(/\d{9,}$/, ''));
    return [
      ...names(window).map((name) => `window.${name}`),
      ...names(document).map((name) => `document.${name}`),
      (document.documentElement.cloneNode() as Element).outerHTML,
      document.head.innerHTML.replace(script, ''),
      ...own.flatMap(looks),
    ];
  }, script);

/** What is there and was not, or is missing. */
export const changes = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...after.filter((one) => !before.includes(one)).map((one) => `+ ${one}`),
  ...before.filter((one) => !after.includes(one)).map((one) => `- ${one}`),
];
