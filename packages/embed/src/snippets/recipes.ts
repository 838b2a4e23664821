import { classicScript, moduleScript, placeSheet, themeSheet, type Script } from './files.js';
import { frameElement, mountElement, preloadLink, serviceElement } from './service-tags.js';
import { libraryOf, libraryUse } from './drupal.js';
import { widgetLines } from './liferay.js';
import { typoScript } from './typo3.js';
import { titleOf } from './title.js';
import type { System, SnippetOptions } from './snippet-options.js';
import { shortcode, wordpressBlock } from './wordpress.js';

/** Where lines are pasted. Each has a sentence in the catalogues. */
export type PasteTarget =
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
  readonly place: PasteTarget;
  readonly language: 'html' | 'yaml' | 'typoscript' | 'text';
  readonly code: string;
}

interface Recipe {
  readonly script: Script;
  readonly recipe: string;
  readonly parts: (options: SnippetOptions) => readonly Part[];
}

const html = (place: PasteTarget, ...lines: readonly string[]): Part => ({
  place,
  language: 'html',
  code: lines.join('\n'),
});

/** What the head gets where it can be written. */
const head = (options: SnippetOptions): Part =>
  html('head', moduleScript(options, 'stadtkit.js', 'head'), ...themeSheet(options));

const headMore = (options: SnippetOptions): Part =>
  html('head-more', placeSheet(options), preloadLink(options));

/** Which lines each system takes. */
export const recipes: Readonly<Record<System, Recipe>> = {
  html: {
    script: 'stadtkit.js',
    recipe: 'plain-html',
    parts: (options) => [head(options), html('body', serviceElement(options)), headMore(options)],
  },
  wordpress: {
    script: 'stadtkit.js',
    recipe: 'wordpress',
    parts: (options) => [
      { place: 'wordpress-shortcode', language: 'text', code: shortcode(options) },
      { place: 'wordpress-code', language: 'html', code: wordpressBlock(options) },
    ],
  },
  typo3: {
    script: 'stadtkit.js',
    recipe: 'typo3',
    parts: (options) => [
      html('typo3-html', mountElement(options)),
      { place: 'typo3-typoscript', language: 'typoscript', code: typoScript(options) },
    ],
  },
  drupal: {
    script: 'stadtkit.js',
    recipe: 'drupal',
    parts: (options) => [
      html('drupal-block', mountElement(options)),
      { place: 'drupal-library', language: 'yaml', code: libraryOf(options) },
      { place: 'drupal-theme', language: 'yaml', code: libraryUse },
    ],
  },
  liferay: {
    script: 'stadtkit.js',
    recipe: 'liferay',
    parts: (options) => [
      { place: 'liferay-widget', language: 'text', code: widgetLines(options) },
      html('liferay-fragment', mountElement(options)),
    ],
  },
  any: {
    script: 'stadtkit.js',
    recipe: 'any-cms',
    parts: (options) => [
      html(
        'html-block',
        ...themeSheet(options),
        moduleScript(options, 'stadtkit.js', 'body'),
        serviceElement(options),
      ),
    ],
  },
  'any-mount': {
    script: 'stadtkit.js',
    recipe: 'any-cms',
    parts: (options) => [html('content', mountElement(options)), head(options), headMore(options)],
  },
  'any-classic': {
    script: 'stadtkit-classic.js',
    recipe: 'any-cms',
    parts: (options) => [
      html(
        'html-block',
        ...themeSheet(options),
        classicScript(options, 'stadtkit-classic.js'),
        mountElement(options),
      ),
    ],
  },
  'any-frame': {
    script: 'stadtkit-frame.js',
    recipe: 'frame',
    parts: (options) => [html('html-block', frameElement(options, titleOf(options)))],
  },
};
