import { classicScript, moduleScript, placeSheet, themeSheet, type Script } from './files.js';
import { frameElement, mountElement, preloadLink, serviceElement } from './service-tags.js';
import { libraryOf, libraryUse } from './drupal.js';
import { widgetLines } from './liferay.js';
import { typoScript } from './typo3.js';
import { titleOf } from './title.js';
import type { System, Wish } from './wish.js';
import { shortcode, wordpressBlock } from './wordpress.js';

/** Where lines are pasted. Each has a sentence in the catalogues. */
export type Place =
  | 'head'
  | 'head-more'
  | 'body'
  | 'html-block'
  | 'content'
  | 'wordpress-shortcode'
  | 'wordpress-code'
  | 'typo3-typoscript'
  | 'typo3-html'
  | 'drupal-library'
  | 'drupal-theme'
  | 'drupal-block'
  | 'liferay-widget'
  | 'liferay-fragment';

/** Some lines, and where they go. */
export interface Part {
  readonly place: Place;
  readonly language: 'html' | 'yaml' | 'typoscript' | 'text';
  readonly code: string;
}

interface Way {
  readonly script: Script;
  readonly recipe: string;
  readonly parts: (wish: Wish) => readonly Part[];
}

const html = (place: Place, ...lines: readonly string[]): Part => ({
  place,
  language: 'html',
  code: lines.join('\n'),
});

/** What the head gets where it can be written. */
const head = (wish: Wish): Part =>
  html('head', moduleScript(wish, 'stadtkit.js', 'head'), ...themeSheet(wish));

const headMore = (wish: Wish): Part => html('head-more', placeSheet(wish), preloadLink(wish));

/** Which lines each system takes. */
export const waysInto: Readonly<Record<System, Way>> = {
  html: {
    script: 'stadtkit.js',
    recipe: 'plain-html',
    parts: (wish) => [head(wish), html('body', serviceElement(wish)), headMore(wish)],
  },
  wordpress: {
    script: 'stadtkit.js',
    recipe: 'wordpress',
    parts: (wish) => [
      { place: 'wordpress-shortcode', language: 'text', code: shortcode(wish) },
      { place: 'wordpress-code', language: 'html', code: wordpressBlock(wish) },
    ],
  },
  typo3: {
    script: 'stadtkit.js',
    recipe: 'typo3',
    parts: (wish) => [
      html('typo3-html', mountElement(wish)),
      { place: 'typo3-typoscript', language: 'typoscript', code: typoScript(wish) },
    ],
  },
  drupal: {
    script: 'stadtkit.js',
    recipe: 'drupal',
    parts: (wish) => [
      html('drupal-block', mountElement(wish)),
      { place: 'drupal-library', language: 'yaml', code: libraryOf(wish) },
      { place: 'drupal-theme', language: 'yaml', code: libraryUse },
    ],
  },
  liferay: {
    script: 'stadtkit.js',
    recipe: 'liferay',
    parts: (wish) => [
      { place: 'liferay-widget', language: 'text', code: widgetLines(wish) },
      html('liferay-fragment', mountElement(wish)),
    ],
  },
  any: {
    script: 'stadtkit.js',
    recipe: 'any-cms',
    parts: (wish) => [
      html(
        'html-block',
        ...themeSheet(wish),
        moduleScript(wish, 'stadtkit.js', 'body'),
        serviceElement(wish),
      ),
    ],
  },
  'any-mount': {
    script: 'stadtkit.js',
    recipe: 'any-cms',
    parts: (wish) => [html('content', mountElement(wish)), head(wish), headMore(wish)],
  },
  'any-classic': {
    script: 'stadtkit-classic.js',
    recipe: 'any-cms',
    parts: (wish) => [
      html(
        'html-block',
        ...themeSheet(wish),
        classicScript(wish, 'stadtkit-classic.js'),
        mountElement(wish),
      ),
    ],
  },
  'any-frame': {
    script: 'stadtkit-frame.js',
    recipe: 'frame',
    parts: (wish) => [html('html-block', frameElement(wish, titleOf(wish)))],
  },
};
