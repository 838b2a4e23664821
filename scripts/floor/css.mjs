// Which features of CSS a style sheet uses, by their paths in MDN's tables.
import { entryOf, mdn } from './floor.mjs';

const known = (path) => (entryOf(path)?.__compat ? [path] : []);

/** Where functions stand among the types: `light-dark` → `css.types.color.light-dark`. */
const functions = new Map();
function collect(node, path) {
  for (const [name, child] of Object.entries(node))
    if (name !== '__compat') {
      if (child.__compat && !functions.has(name)) functions.set(name, `${path}.${name}`);
      collect(child, `${path}.${name}`);
    }
}

function ofValue(property, value) {
  if (functions.size === 0) collect(mdn().css.types, 'css.types');
  const found = [...value.matchAll(/(?<![\w-])(-?[a-z][\w-]*)(\()?/gi)].flatMap(
    ([, word, isFunction]) => {
      const own = property.startsWith('--') ? [] : known(`css.properties.${property}.${word}`);
      return [...own, ...(isFunction && functions.has(word) ? [functions.get(word)] : [])];
    },
  );
  const units = [...value.matchAll(/\d(dv[bhiw]|dvmin|dvmax|lh|rlh|cap|ic|rcap|rex|ric|cq\w+)\b/g)];
  return [
    ...found,
    ...units.flatMap(([, unit]) =>
      [unit, unit.startsWith('dv') ? 'viewport_percentage_units_dynamic' : `${unit}_unit`].flatMap(
        (name) => known(`css.types.length.${name}`),
      ),
    ),
    ...(/\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)\(from /.test(value)
      ? ['css.types.color.rgb.relative_syntax']
      : []),
  ];
}

function ofPrelude(prelude, inside) {
  if (prelude.startsWith('@')) {
    const [, name] = /^@([\w-]+)/.exec(prelude) ?? [];
    const features = [...prelude.matchAll(/\(\s*([a-z-]+)/g)].flatMap(([, feature]) =>
      known(`css.at-rules.${name}.${feature}`),
    );
    const range = /[\w)]\s*[<>]=?\s*[\w(]/.test(prelude) ? ['css.at-rules.media.range_syntax'] : [];
    return [...known(`css.at-rules.${name}`), ...features, ...range];
  }
  return [
    ...[...prelude.matchAll(/::?([a-z-]+)/g)].flatMap(([, name]) => known(`css.selectors.${name}`)),
    // A rule in a rule; Chrome before 120 wants `&` or another sign in front.
    ...(inside ? ['css.selectors.nesting'] : []),
  ];
}

/** The features of a style sheet, each once. What stands in place of a template's `${…}` must be a word. */
export function cssFeatures(text) {
  const found = new Set();
  const add = (paths) => paths.forEach((path) => found.add(path));
  const open = [];
  const sheet = text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/"[^"]*"|'[^']*'/g, '""');
  for (const [, before, end] of sheet.matchAll(/([^{};]*)([{};]|$)/g)) {
    const part = before.trim();
    if (end === '{') {
      const inRule = open.some((one) => !one.startsWith('@'));
      add(ofPrelude(part, inRule && !part.startsWith('@')));
      open.push(part);
    } else if (part.startsWith('@')) add(ofPrelude(part));
    else {
      const [, property, value] = /^([\w-]+)\s*:([\s\S]*)$/.exec(part) ?? [];
      if (property) add([...known(`css.properties.${property}`), ...ofValue(property, value)]);
    }
    if (end === '}') open.pop();
  }
  return [...found];
}
