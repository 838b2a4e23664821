// Which room may import which (docs/architecture.md), checked by `npm test -- check`. An element's tests and stories put it
// among its neighbours, as a page does, and are left out.

const wings = ['fields', 'content', 'steps', 'identity', 'payment', 'licence'];

/** What each room may import, besides itself. Embed, gateway and sandbox know all. */
const mayImport = {
  theme: [],
  cli: ['theme', 'kinds', 'steps', 'papers', 'services'],
  kinds: [],
  element: ['kinds', 'theme'],
  services: ['kinds', 'steps'],
  // How long something is kept is said by `content`, here as beside the question.
  papers: ['kinds', 'steps', 'content', 'theme'],
  ...Object.fromEntries(wings.map((wing) => [wing, ['kinds', 'element']])),
};

// What is published about a service is held to the real one, and to what the check of a licence says.
const held = '^packages/papers/src/(papers\\.fixtures|device\\.test)\\.ts$';

const ofRoom = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `${room} knows ${allowed.length > 0 ? allowed.join(', ') : 'nobody'}`,
  comment: 'docs/architecture.md, “Rooms”',
  severity: 'error',
  from: { path: `^packages/${room}/`, pathNot: held },
  to: { path: '^packages/', pathNot: `^packages/(${[room, ...allowed].join('|')})/` },
}));

export default {
  forbidden: [
    ...ofRoom,
    {
      name: 'what decides knows nothing that shows',
      comment: 'elements → src ← adapters',
      severity: 'error',
      from: {
        path: `^packages/(${[...wings, 'gateway'].join('|')})/src/`,
        pathNot: '/src/adapters/|\\.(test|fixtures)\\.ts$',
      },
      to: { path: '^packages/[^/]+/(elements|src/adapters)/' },
    },
    {
      name: 'adapters know no elements',
      severity: 'error',
      from: { path: '/src/adapters/' },
      to: { path: '^packages/[^/]+/elements/' },
    },
    {
      name: 'elements know no adapters',
      severity: 'error',
      from: { path: '^packages/[^/]+/elements/' },
      // `src` of the combobox promises this very format to pages; nobody else could bring it.
      to: { path: '/src/adapters/', pathNot: '^packages/fields/src/adapters/suggestions.ts$' },
    },
    {
      name: 'no circles',
      comment: 'Not of types either: the one names what it needs of the other in its own file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    exclude: {
      path: ['/elements/.*\\.(test|stories|fixtures)\\.ts$', '^packages/[^/]+/(dist|suite|make)/'],
    },
    doNotFollow: { path: 'node_modules' },
    includeOnly: { path: '^packages/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@stadtkit/source', 'import', 'types', 'default'],
    },
    moduleSystems: ['es6'],
  },
};
