// An empty project outside the workspace that installs the release, as a city does.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run, tool } from '../machine.mjs';

const write = (folder, file, content) =>
  writeFileSync(
    join(folder, file),
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  );

/** What asks for a framework is tried with that framework (`npm test -- frameworks`). */
const isForFrameworks = (address) =>
  /^\.\/(angular\.js|(preact|react|solid|svelte|vue)\.d\.ts)$/.test(address);
const specifier = (name, address) => join(name, address).replaceAll('\\', '/');

/** A server for the gateway, as its README takes it; the sandbox uses the same. */
const server = () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'packages/sandbox/package.json')));
  return { '@hono/node-server': dependencies['@hono/node-server'] };
};

/** Every address that holds a script. */
const scriptsOf = (packages) =>
  packages.flatMap(({ json }) =>
    Object.entries(json.exports)
      .filter(([address, value]) => typeof value === 'object' && !isForFrameworks(address))
      .map(([address]) => specifier(json.name, address)),
  );

/** Installs all packages from a registry that knows nobody else’s. */
export async function installAll(folder, packages, registry) {
  mkdirSync(folder, { recursive: true });
  const [{ version }] = packages.map(({ json }) => json);
  const names = packages.map(({ json }) => json.name);
  const command = `${registry.url}stadtkit/-/stadtkit-${version}.tgz`;
  write(folder, '.npmrc', `@stadtkit:registry=${registry.url}\nfund=false\naudit=false\n`);
  write(folder, 'package.json', {
    name: 'a-city',
    private: true,
    type: 'module',
    dependencies: {
      ...Object.fromEntries(names.map((name) => [name, name === 'stadtkit' ? command : version])),
      ...server(),
      lit: packages.find(({ json }) => json.name === '@stadtkit/element').json.dependencies.lit,
    },
    devDependencies: { '@types/node': '20.19.0', webpack: '5.113.0' },
  });
  const code = await run('npm', ['install', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return code === 0 ? [] : ['The release cannot be installed; see above.'];
}

/** The examples of the READMEs, and every address, by strict types; also those of libraries. */
export async function typecheck(folder, packages) {
  mkdirSync(join(folder, 'src'), { recursive: true });
  const files = [];
  const put = (name, text) => {
    write(folder, `src/${name}.ts`, `${text}\nexport {};\n`);
    files.push(`src/${name}.ts`);
  };
  const wrong = [];
  for (const { json } of packages) {
    const readme = readFileSync(join(folder, 'node_modules', json.name, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/```ts\n([^]*?)```/g)];
    if (examples.length === 0) wrong.push(`The README of ${json.name} has no example.`);
    examples.forEach(([, text], nth) => put(`${json.name.replace('@stadtkit/', '')}-${nth}`, text));
  }
  const all = scriptsOf(packages).map((one, nth) => `import * as all${nth} from '${one}';`);
  put('all', [...all, `console.log(${all.map((_, nth) => `all${nth}`).join(', ')});`].join('\n'));
  put('sheets', "declare module '*.css';");
  write(folder, 'src/sheets.d.ts', "declare module '*.css';\n");
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const compilerOptions = {
      ...{ module, moduleResolution, target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'] },
      ...{ strict: true, skipLibCheck: false, noEmit: true, types: ['node'] },
    };
    const wanted = [...files.filter((file) => file !== 'src/sheets.ts'), 'src/sheets.d.ts'];
    write(folder, 'tsconfig.json', { compilerOptions, files: wanted });
    if ((await tool('typescript/bin/tsc', ['-p', folder])) !== 0)
      wrong.push(
        `The release has type errors for moduleResolution “${moduleResolution}”; see above.`,
      );
  }
  return wrong;
}

/** These begin to work in the page that imports them. */
const needsPage = (one) =>
  /\/stadt-[^/]+\.js$/.test(one) || /^@stadtkit\/embed\/(stadtkit|elements)\.js$/.test(one);

/** Imports everything else in a Node of its own, and starts the command. */
export function importInNode(folder, packages) {
  const wanted = scriptsOf(packages).filter((one) => !needsPage(one));
  write(
    folder,
    'import-all.mjs',
    `for (const one of ${JSON.stringify(wanted)})
  await import(one).catch((error) => console.log(\`\${one} cannot be imported in Node: \${error.message}\`));
`,
  );
  const node = (...args) =>
    execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).trim();
  const said = node('import-all.mjs');
  const help = node('node_modules/stadtkit/bin/stadtkit.js', 'theme', '--help');
  return [
    ...(said ? said.split('\n') : []),
    ...(help.includes('--brand') ? [] : ['The command does not start.']),
  ];
}
