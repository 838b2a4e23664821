import type { SnippetOptions } from './snippet-options.js';

/** A name for a service that nobody has named: `fischereischein` → `Fischereischein`. */
export const titleOf = ({ service }: SnippetOptions): string =>
  service.charAt(0).toUpperCase() + service.slice(1).replaceAll('-', ' ');
