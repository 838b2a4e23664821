// A form and a service of a city, built from the installed release by Vite, webpack, esbuild, and by nobody (an import
// map), in Chromium.
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright-core';
import { build as vite } from 'vite';
import { findBrowser, playwrightOptions } from '../browser.mjs';
import { tool } from '../machine.mjs';

const tags = ['text-field', 'iban-field', 'date-field', 'name-field'];
const script = tags.map((tag) => `import '@stadtkit/fields/stadt-${tag}.js';`).join('\n');

const page = (head) => `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<title>Formular</title>
${head}
</head>
<body>
<form>
<stadt-text-field><label>Ort</label><input name="place" required></stadt-text-field>
<stadt-iban-field><label>IBAN</label><input name="iban"></stadt-iban-field>
<stadt-name-field><label>Familienname</label><input name="name"></stadt-name-field>
<button>Weiter</button>
</form>
</body>
</html>
`;

/** What a browser takes of an entry of `exports`. */
function chosen(value) {
  if (typeof value === 'string') return value;
  for (const [condition, one] of Object.entries(value))
    if (['browser', 'import', 'default'].includes(condition)) return chosen(one);
  return undefined;
}

/** Where a page without a build finds every module of a package and of what it depends on. */
function importsOf(folder, name, found = {}) {
  const own = join(folder, 'node_modules', name);
  const json = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'));
  if (`${name}` in found) return found;
  found[name] =
    `/node_modules/${name}/${(json.module ?? json.main ?? 'index.js').replace('./', '')}`;
  for (const [address, value] of Object.entries(json.exports ?? {})) {
    const target = chosen(value);
    if (target?.endsWith('.js') && !address.includes('*'))
      found[`${name}${address.slice(1)}`] = `/node_modules/${name}/${target.slice(2)}`;
  }
  for (const other of Object.keys(json.dependencies ?? {}))
    if (existsSync(join(folder, 'node_modules', other))) importsOf(folder, other, found);
  return found;
}

/** What the two pages run: a form, and a whole service. */
const entries = { main: script, service: "import '@stadtkit/embed/stadtkit.js';" };
const module = (src) => `<script type="module" src="${src}"></script>`;

const builders = {
  async vite(folder) {
    const input = Object.fromEntries(
      Object.keys(entries).map((name) => [name, join(folder, `${name}.js`)]),
    );
    const output = { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' };
    await vite({
      root: folder,
      base: './',
      logLevel: 'warn',
      build: { outDir: 'vite', rollupOptions: { input, output } },
    });
  },
  async webpack(folder) {
    const webpack = createRequire(join(folder, 'package.json'))('webpack');
    const faults = await new Promise((done) => {
      webpack(
        {
          mode: 'production',
          context: folder,
          entry: Object.fromEntries(Object.keys(entries).map((name) => [name, `./${name}.js`])),
          // Modules: what webpack else loads its chunks by, no page with Trusted Types lets through.
          experiments: { outputModule: true },
          output: { path: join(folder, 'webpack'), filename: '[name].js', module: true },
          performance: { hints: false },
        },
        (error, stats) => done(error ? [error] : stats.toJson().errors),
      );
    });
    if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  },
  esbuild: (folder) =>
    esbuild({
      absWorkingDir: folder,
      entryPoints: Object.keys(entries).map((name) => `${name}.js`),
      outdir: 'esbuild',
      ...{ bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022' },
    }),
};

/** Writes the pages, each into the folder of who built it. */
async function buildPages(folder) {
  const write = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [name, text] of Object.entries(entries)) write(`${name}.js`, text);
  for (const [name, build] of Object.entries(builders)) {
    await build(folder);
    write(`${name}/index.html`, page(module('main.js')));
    write(`${name}/start.js`, `import '/release/${name}/service.js';`);
  }
  const map = (base) => {
    const imports = Object.entries(importsOf(folder, '@stadtkit/embed'));
    const based = imports.map(([name, path]) => [name, `${base}${path}`]);
    return JSON.stringify({ imports: Object.fromEntries(based) });
  };
  const inline = `<script type="importmap">${map('')}</script><script type="module">${entries.main}</script>`;
  write('map/index.html', page(inline));
  write(
    'map/start.js',
    `const map = document.createElement('script');
map.type = 'importmap';
map.textContent = ${JSON.stringify(map('/release'))};
document.head.append(map);
await import('@stadtkit/embed/stadtkit.js');`,
  );
}

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

function serve(folder) {
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!existsSync(path) || !statSync(path).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** Fills in the form as a citizen does; gives what goes wrong. */
async function tryForm(tab) {
  const iban = tab.getByLabel('IBAN');
  await iban.fill('de89370400440532013000');
  await tab.getByLabel('Familienname').focus();
  await tab.waitForFunction(
    () => document.querySelector('[name=iban]').value === 'DE89 3704 0044 0532 0130 00',
  );
  await iban.fill('DE89 3704');
  await tab.getByRole('button', { name: 'Weiter', exact: true }).click();
  for (const tag of ['stadt-text-field', 'stadt-iban-field'])
    await tab.waitForFunction((one) => document.querySelector(one).sentence, tag);
}

/** A form that each of them made, filled in. */
export async function tryForms(folder) {
  await buildPages(folder);
  const server = await serve(folder);
  const browser = await chromium.launch(playwrightOptions(await findBrowser()));
  const wrong = [];
  for (const name of [...Object.keys(builders), 'map']) {
    const tab = await browser.newPage();
    const complain = (what) => wrong.push(`The page that ${name} made: ${what}`);
    tab.on('pageerror', ({ message }) => complain(message));
    tab.on('console', (said) => said.type() === 'error' && complain(said.text()));
    await tab.goto(`http://127.0.0.1:${String(server.address().port)}/${name}/`);
    await tryForm(tab).catch(({ message }) => complain(message));
    await tab.close();
  }
  await browser.close();
  server.close();
  return wrong;
}

/** The fishing licence in the city's page, by the service that each of them made. Wants {@link tryForms} before. */
export async function tryServices(folder) {
  const code = await tool(
    '@playwright/test/cli.js',
    ['test', '--config=e2e/release/playwright.config.ts', '--reporter=line'],
    { env: { ...process.env, STADTKIT_RELEASE: folder } },
  );
  return code === 0 ? [] : ['The service does not go from the application to the licence.'];
}
