/** What Lit keeps on `globalThis` for others: lists of versions, and where decorators leave their notes. */
const versions =
  /\(\w+\.(?:litHtmlVersions|litElementVersions|reactiveElementVersions)\?\?=\[\]\)\.push\("[^"]*"\)/;
const symbol = 'Symbol.metadata??=Symbol("metadata"),';
const notes = /(?:\w+\.)?litPropertyMetadata/g;
const policy = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;

/** What is written instead, by the file of Lit in which it must be found. */
const rewritten = {
  'lit-html/lit-html.js': [
    [versions, '0'],
    // A second copy may have no policy where the page allows only one; it must still be able to say that it is the second.
    [policy, (found) => `(()=>{try{return ${found}}catch{}})()`],
  ],
  'lit-element/lit-element.js': [[versions, '0']],
  '@lit/reactive-element/reactive-element.js': [
    [versions, '0'],
    [symbol, ''],
    [notes, '$lit.litPropertyMetadata'],
  ],
  '@lit/reactive-element/decorators/property.js': [[notes, '$lit.litPropertyMetadata']],
};

const own = '\0lit-world';

/**
 * Makes Lit a guest on a foreign page: no names on `window`, no error when another copy was there first. A bundle is alone
 * with its copy, so nobody misses them. Stops the build when a new Lit is written in another way.
 */
export const politeLit = {
  name: 'polite-lit',
  enforce: 'pre',
  resolveId: (id) => (id === own ? own : undefined),
  load: (id) => (id === own ? 'export default {}' : undefined),
  transform(code, id) {
    const file = Object.keys(rewritten).find((name) => id.endsWith(`/node_modules/${name}`));
    if (!file) return undefined;
    let polite = code;
    for (const [found, instead] of rewritten[file]) {
      const before = polite;
      polite = polite.replace(found, instead);
      if (polite === before) this.error(`${file} no longer holds ${String(found)}.`);
    }
    return { code: `import $lit from ${JSON.stringify(own)};${polite}`, map: null };
  },
};
