// Transferred bytes (brotli): every field against its budget, then every page and element as a browser loads them.
//   npm run size
//   npm run size -- stadt-date-field     what the bytes of this field are made of
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { root, run, setUp } from './machine.mjs';

await setUp();
const tags = process.argv.slice(2);
const fields = await run(process.execPath, ['scripts/field-sizes.mjs', ...tags]);
if (tags.length > 0) process.exit(fields);
if ((await run(process.execPath, ['scripts/build.mjs', '--served'])) !== 0) process.exit(1);
const { chromium } = await import('playwright-core');
const { findBrowser, playwrightOptions } = await import('./browser.mjs');
const { serveSandbox } = await import('./serve-sandbox.mjs');

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const sandbox = await serveSandbox();
const browser = await chromium.launch(playwrightOptions(await findBrowser()));

/** Everything that a page loads from its own host, in brotli, and how many requests that are. `then`: what a person does. */
async function pageSize(path, ready, what = '', then = async () => {}) {
  const page = await browser.newPage();
  const loaded = new Map();
  page.on('response', (response) => loaded.set(response.url(), response));
  await page.goto(sandbox.url + path);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  await then(page);
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  for (const response of loaded.values())
    if (response.status() === 200) bytes += brotliCompressSync(await response.body()).length;
  await page.close();
  return `${kilobytes(bytes)}  ${String(loaded.size).padStart(3)} requests  ${path}${what}`;
}

console.log('\nPages, everything they load, brotli:');
console.log(await pageSize('/musterstadt/fischereischein/', 'stadt-service h2'));
const begin = (page) => page.getByRole('button', { name: 'Jetzt beantragen' }).click();
console.log(
  await pageSize('/musterstadt/fischereischein/', 'stadt-service h2', ', once begun', begin),
);
console.log(await pageSize('/kontrolle/', 'stadt-licence-check button'));

console.log(
  '\nElements, their own chunk, brotli (Lit and the shared parts come once, in stadtkit.js):',
);
const chunks = `${root}packages/embed/dist/bundle/chunks`;
// Twice there: once for the file with a hash in its name (docs/decisions/0014).
const once = new Map(
  readdirSync(chunks)
    .filter((file) => /^stadt-.*\.js$/.test(file))
    .map((file) => [file.split('.')[0], file]),
);
for (const [tag, file] of [...once].sort())
  console.log(`${kilobytes(brotliCompressSync(readFileSync(`${chunks}/${file}`)).length)}  ${tag}`);

await browser.close();
sandbox.close();
process.exitCode = fields;
