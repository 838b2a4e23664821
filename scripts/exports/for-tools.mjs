// What every package with elements brings for frameworks and editors, made of its custom elements manifest: where each is
// imported, where it lies, and what its package.json says of it.
const types = (name) => ({ types: `./dist/${name}` });

/** Address → target of `exports`, and a sentence. */
export const forTools = {
  'angular.js': [
    { ...types('angular.d.ts'), default: './dist/angular.js' },
    'Directives for Angular.',
  ],
  'preact.d.ts': [types('preact.d.ts'), 'Types for Preact.'],
  'react.d.ts': [types('react.d.ts'), 'Types for React.'],
  'solid.d.ts': [types('solid.d.ts'), 'Types for Solid.'],
  'svelte.d.ts': [types('svelte.d.ts'), 'Types for Svelte.'],
  'vue.d.ts': [types('vue.d.ts'), 'Types for Vue.'],
  'custom-elements.json': [
    './dist/custom-elements.json',
    'The custom elements manifest, for tools.',
  ],
  'vscode.html-custom-data.json': [
    './dist/vscode.html-custom-data.json',
    'Tags and attributes for VS Code.',
  ],
  'web-types.json': ['./dist/web-types.json', 'Tags and attributes for JetBrains.'],
};

/** The frameworks that the types are for: whoever imports them has it. */
const peerDependencies = {
  '@angular/core': '>=20',
  preact: '>=10',
  react: '>=19',
  'solid-js': '>=1.9',
  svelte: '>=5',
  vue: '>=3.4',
};

export const forToolsMetadata = {
  customElements: 'dist/custom-elements.json',
  'web-types': 'dist/web-types.json',
  peerDependencies,
  peerDependenciesMeta: Object.fromEntries(
    Object.keys(peerDependencies).map((name) => [name, { optional: true }]),
  ),
};
