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

/** Everything that a page loads from its own host, in brotli, and how many requests that are. */
async function pageSize(path, ready) {
  const page = await browser.newPage();
  const loaded = new Map();
  page.on('response', (response) => loaded.set(response.url(), response));
  await page.goto(sandbox.url + path);
  await page.locator(ready).first().waitFor();
  await page.waitForLoadState('networkidle');
  let bytes = 0;
  for (const response of loaded.values())
    if (response.status() === 200) bytes += brotliCompressSync(await response.body()).length;
  await page.close();
  return `${kilobytes(bytes)}  ${String(loaded.size).padStart(3)} requests  ${path}`;
}

console.log('\nPages, everything they load, brotli:');
console.log(await pageSize('/musterstadt/fischereischein/', 'stadt-service h2'));
console.log(await pageSize('/kontrolle/', 'stadt-licence-check button'));

console.log(
  '\nElements, their own chunk, brotli (Lit and the shared parts come once, in stadtkit.js):',
);
const chunks = `${root}packages/embed/dist/bundle/chunks`;
for (const name of readdirSync(chunks).sort())
  if (/^stadt-/.test(name) && name.endsWith('.js'))
    console.log(
      `${kilobytes(brotliCompressSync(readFileSync(`${chunks}/${name}`)).length)}  ${name.split('.')[0]}`,
    );

await browser.close();
sandbox.close();
process.exitCode = fields;
