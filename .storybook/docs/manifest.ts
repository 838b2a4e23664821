/** One thing of an element that a page can use, as the custom elements manifest says it. */
export interface Entry {
  readonly name: string;
  readonly kind?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
  readonly readonly?: boolean;
}

/** The parts of a declaration that the pages show. */
export interface Declaration {
  readonly name: string;
  readonly tagName?: string | undefined;
  readonly members?: readonly Entry[];
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Module {
  readonly declarations: readonly Declaration[];
}

interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly Module[];
}

const manifests = Object.values(
  import.meta.glob<Manifest>('../../packages/*/dist/custom-elements.json', {
    import: 'default',
    eager: true,
  }),
);

// Written by `scripts/manifest.mjs`, package by package.
const declarations = manifests
  .flatMap(({ modules }) => modules)
  .flatMap((module) => module.declarations);

/** What Storybook makes controls of: attributes. All else is on the page already, and not to be played with. */
export const controls: Manifest = {
  schemaVersion: '1.0.0',
  modules: [
    {
      declarations: declarations.map(({ tagName, name, attributes = [] }) => ({
        tagName,
        name,
        attributes,
      })),
    },
  ],
};

/** What the manifest says about a tag. */
export const declarationOf = (tag: string): Declaration | undefined =>
  declarations.find(({ tagName }) => tagName === tag);
