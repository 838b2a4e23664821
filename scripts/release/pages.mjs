// The form of a city, built from the installed release by Vite, by esbuild, and by nobody (an import map), in Chromium.
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { chromium } from 'playwright-core';
import { build as vite } from 'vite';
import { findBrowser, playwrightOptions } from '../browser.mjs';

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

/** Writes the pages; gives their addresses by who built them. */
async function buildPages(folder) {
  const write = (file, text) => writeFileSync(join(folder, file), text);
  for (const name of ['esbuild', 'map']) mkdirSync(join(folder, name), { recursive: true });
  write('main.js', script);
  write('index.html', page('<script type="module" src="./main.js"></script>'));
  await vite({ root: folder, base: './', logLevel: 'warn', build: { outDir: 'vite' } });
  await esbuild({
    absWorkingDir: folder,
    entryPoints: ['main.js'],
    outdir: 'esbuild',
    ...{ bundle: true, minify: true, splitting: true, format: 'esm', target: 'es2022' },
  });
  write('esbuild/index.html', page('<script type="module" src="./main.js"></script>'));
  const map = JSON.stringify({ imports: importsOf(folder, '@stadtkit/fields') });
  write(
    'map/index.html',
    page(`<script type="importmap">${map}</script>\n<script type="module">${script}</script>`),
  );
  return { Vite: 'vite/', esbuild: 'esbuild/', 'an import map': 'map/' };
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
  await tab.getByRole('button', { name: 'Weiter' }).click();
  for (const tag of ['stadt-text-field', 'stadt-iban-field'])
    await tab.waitForFunction((one) => document.querySelector(one).sentence, tag);
}

export async function tryPages(folder) {
  const pages = await buildPages(folder);
  const server = await serve(folder);
  const browser = await chromium.launch(playwrightOptions(await findBrowser()));
  const wrong = [];
  for (const [name, path] of Object.entries(pages)) {
    const tab = await browser.newPage();
    const complain = (what) => wrong.push(`The page that ${name} made: ${what}`);
    tab.on('pageerror', ({ message }) => complain(message));
    tab.on('console', (said) => said.type() === 'error' && complain(said.text()));
    await tab.goto(`http://127.0.0.1:${String(server.address().port)}/${path}`);
    await tryForm(tab).catch(({ message }) => complain(message));
    await tab.close();
  }
  await browser.close();
  server.close();
  return wrong;
}
