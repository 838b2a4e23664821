/** What Lit keeps on `globalThis` for others: lists of versions, and where decorators leave their notes. */
const versions =
  /\(\w+\.(?:litHtmlVersions|litElementVersions|reactiveElementVersions)\?\?=\[\]\)\.push\("[^"]*"\)/;
const metadata = 'Symbol.metadata??=Symbol("metadata"),';
const notes = /(?:\w+\.)?litPropertyMetadata/g;
const own = '\0lit-world';

/** Every file of Lit that writes to `globalThis`, and what must be found in it. */
const writers = {
  'lit-html/lit-html.js': [versions],
  'lit-element/lit-element.js': [versions],
  '@lit/reactive-element/reactive-element.js': [versions, notes],
  '@lit/reactive-element/decorators/property.js': [notes],
};

/**
 * Keeps Lit from leaving names on the page’s `window`: a bundle is alone with its copy, so nobody else reads them. Stops
 * the build when a new Lit writes them in another way.
 */
export const litWithoutGlobals = {
  name: 'lit-without-globals',
  enforce: 'pre',
  resolveId: (id) => (id === own ? own : undefined),
  load: (id) => (id === own ? 'export default {}' : undefined),
  transform(code, id) {
    const found = Object.entries(writers).find(([file]) => id.endsWith(`/node_modules/${file}`));
    if (!found) return undefined;
    for (const pattern of found[1])
      if (code.search(pattern) < 0) this.error(`${found[0]} no longer holds ${String(pattern)}.`);
    return {
      code:
        `import $lit from ${JSON.stringify(own)};` +
        code
          .replace(versions, '0')
          .replace(metadata, '')
          .replace(notes, '$lit.litPropertyMetadata'),
      map: null,
    };
  },
};
