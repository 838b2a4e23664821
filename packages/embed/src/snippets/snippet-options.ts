import type { Locale } from '@stadtkit/kinds/locale.js';
import type { Release } from './release.js';

/** The systems that lines can be had for; with `any…`, the four ways into every other CMS. */
export const systems = [
  'html',
  'wordpress',
  'typo3',
  'drupal',
  'liferay',
  'any',
  'any-mount',
  'any-classic',
  'any-frame',
] as const;

export type System = (typeof systems)[number];

/** What a web editor wants to have in a page. */
export interface SnippetOptions {
  readonly cms: System;
  /** The name of the service at the gateway: `fischereischein`. */
  readonly service: string;
  /** The address of the gateway: `/gateway`. */
  readonly gateway: string;
  /** The address of the definition; left out: that of the service at the gateway. */
  readonly src?: string;
  /** The address of the folder with the files: `/stadtkit/`. */
  readonly files: string;
  /** The language of the service; left out: that of the page. */
  readonly lang?: Locale | '';
  /** The level of the headings of the service on the page, 1 to 6; left out: 2. */
  readonly headingLevel?: number;
  /** The name of a theme in `themes/`; left out: the look of Stadtkit. */
  readonly theme?: string;
  readonly fallback: Fallback;
  /** What `files.json` says; needed for `hashed` and `integrity`. */
  readonly release?: Release;
  /** Names that change with what is in the files. */
  readonly hashed?: boolean;
  /** The browser takes only files that have not changed (SRI). */
  readonly integrity?: boolean;
}

/** What is shown until the service is there, and stays if it cannot come. */
export interface Fallback {
  /** A telephone number, or an address: `0555 123-0`, `/buergeramt`, `mailto:…`. */
  readonly to: string;
  /** The words of the link; left out: the telephone number itself. */
  readonly text?: string;
}
