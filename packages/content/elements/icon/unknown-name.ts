import { allIcons } from '../../src/all-icons.js';
import { nearNames } from './near-names.js';

const warned = new Set<string>();

/** Says once in the console that there is no icon with this name, and which ones look like it. */
export function warn(name: string): void {
  if (warned.has(name)) return;
  warned.add(name);
  const near = nearNames(name, Object.keys(allIcons));
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  console.warn(`Stadtkit: there is no icon “${name.slice(0, 40)}”.${meant}`);
}
