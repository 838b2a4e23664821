// The oldest browsers that Stadtkit promises, and what MDN's tables say that they can do.
import { createRequire } from 'node:module';
import { tsImport } from 'tsx/esm/api';

/** `{ chrome: '111', … }`, the list that the papers show. */
export const { browsers: floor } = await tsImport(
  '../../packages/papers/src/server-facts.ts',
  import.meta.url,
);

/** The same for build tools: `chrome111` … */
export const targets = Object.entries(floor).map(([name, version]) => name + version);

/** The tables of https://github.com/mdn/browser-compat-data; read only when they are asked for, they are 20 MB. */
let tables;
export const mdn = () => (tables ??= createRequire(import.meta.url)('@mdn/browser-compat-data'));

/** The entry of a feature by its path, `css.properties.gap`; nothing where MDN knows none. */
export const entryOf = (path) =>
  path
    .split('.')
    .reduce((at, name) => (Object.hasOwn(at ?? {}, name) ? at[name] : undefined), mdn());

const number = (version) => version.replace('≤', '').split('.').map(Number);
function isNewer(version, than) {
  const [[major, minor = 0], [most, least = 0]] = [number(version), number(than)];
  return major > most || (major === most && minor > least);
}

/** Whether one browser has it under its own name, without a flag. */
const isIn = (statements, version) =>
  [statements]
    .flat()
    .some(
      ({
        version_added: added,
        version_removed: removed,
        flags,
        prefix,
        alternative_name: other,
      }) =>
        typeof added === 'string' &&
        added !== 'preview' &&
        !isNewer(added, version) &&
        (removed === undefined || isNewer(removed, version)) &&
        !flags &&
        !prefix &&
        !other,
    );

/** The promised browsers that lack a feature: `Safari 16.4 (17.4)`; nothing when all have it. */
export function lacking(entry) {
  const { support } = entry.__compat;
  return Object.entries(floor)
    .filter(([name, version]) => support[name] && !isIn(support[name], version))
    .map(([name]) => {
      const [{ version_added: added }] = [support[name]].flat();
      return `${name} ${floor[name]} (${added || 'never'})`;
    });
}
