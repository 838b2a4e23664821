import type { Wish } from './wish.js';

/** A name for a service that nobody has named: `fischereischein` → `Fischereischein`. */
export const titleOf = ({ service }: Wish): string =>
  service.charAt(0).toUpperCase() + service.slice(1).replaceAll('-', ' ');
