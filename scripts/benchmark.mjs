// The first step of the fishing licence beside the same page in plain HTML, cold, on a slow line and a slow machine.
//   npm run benchmark [-- --runs 9]
// Says ratios: absolute times differ from machine to machine. Fails beyond the goals for bytes and layout shift, never for
// a time.
import { createServer, request } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root, run, setUp, stop } from './machine.mjs';

await setUp();
const at = process.argv.indexOf('--runs');
const runs = at < 0 ? 5 : Number(process.argv[at + 1]);
if (!Number.isInteger(runs) || runs < 1) stop('--runs wants a number, e.g. --runs 9', 2);
if ((await run(process.execPath, ['scripts/build.mjs', '--served'])) !== 0) process.exit(1);
const { chromium } = await import('playwright-core');
const { findBrowser, playwrightOptions } = await import('./browser.mjs');
const { serveSandbox } = await import('./serve-sandbox.mjs');

/** As the developer tools of Chrome call it: milliseconds for a request, bytes per second. */
const slow4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };
const slowdown = 4;
/** Bytes, brotli. */
const budget = 25_000;
const goal = 1.5;

const sandbox = await serveSandbox();
const city = await (await fetch(`${sandbox.url}/musterstadt/fischereischein/`)).text();
const form = readFileSync(join(root, 'scripts/benchmark/plain-form.html'), 'utf8');
const withoutPreload = city.replace(/ *<link rel="preload"[^>]*>\n/, '');
const pages = {
  plain: withoutPreload
    .replace(/ *<script[^>]*><\/script>\n/, '')
    .replace(/<stadt-service[\s\S]*<\/stadt-service>/, form),
  service: city,
  'two-lines': withoutPreload,
};

/** The sandbox with these pages: everything comes over the throttled line. */
const front = createServer((asked, answer) => {
  const page = pages[(asked.url ?? '').slice(1)];
  if (page !== undefined) {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' });
    answer.end(brotliCompressSync(page));
    return;
  }
  const { pathname, search } = new URL(asked.url ?? '', sandbox.url);
  const passed = request(
    `${sandbox.url}${pathname}${search}`,
    { headers: asked.headers },
    (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers);
      from.pipe(answer);
    },
  );
  passed.on('error', () => answer.destroy());
  asked.pipe(passed);
});
await new Promise((ready) => front.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${front.address().port}`;
const browser = await chromium.launch(playwrightOptions(await findBrowser()));

/** Runs in the page: notes when the button can be pressed, and what moved. */
function watch() {
  const notes = { usable: 0, shift: 0 };
  window.benchmark = notes;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) notes.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const inside = document.querySelector('stadt-service')?.shadowRoot ?? document;
    const button = [...inside.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Jetzt beantragen'),
    );
    const painted = performance.getEntriesByName('first-contentful-paint').length > 0;
    if (painted && button?.getClientRects().length) notes.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function visit(name) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const scripts = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watch);
  await page.goto(`${origin}/${name}`);
  await page.waitForFunction(() => window.benchmark.usable > 0);
  await page.waitForLoadState('networkidle');
  const { usable, shift } = await page.evaluate(() => window.benchmark);
  const bodies = await Promise.all(scripts.map((response) => response.body()));
  await context.close();
  return {
    usable,
    shift,
    script: bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0),
  };
}

const measured = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
// In turns, so that a busy moment of the machine hits all of them.
for (let turn = 0; turn < runs; turn += 1)
  for (const name of Object.keys(pages)) measured[name].push(await visit(name));
await browser.close();
front.close();
sandbox.close();

const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const times = (name) => measured[name].map(({ usable }) => usable);
const plain = median(times('plain'));
const names = {
  plain: 'the same page in plain HTML',
  service: 'the city’s page with the service',
  'two-lines': 'the same with two lines only',
};
console.log(`\nFirst step, cold cache, slow 4G, ${slowdown}× slower CPU, ${runs} runs in turns:\n`);
for (const [name, visits] of Object.entries(measured)) {
  const all = sorted(times(name)).map((time) => time / plain);
  const range = `${all[0].toFixed(2)}–${all.at(-1).toFixed(2)}`;
  const shift = Math.max(...visits.map((one) => one.shift));
  console.log(
    `${names[name].padEnd(34)} usable ${median(all).toFixed(2)}× (${range})   JavaScript ${(visits[0].script / 1000).toFixed(1)} kB   layout shift ${shift.toFixed(3)}`,
  );
}
console.log(
  `\nGoals: usable ≤ ${goal}×, JavaScript ≤ ${budget / 1000} kB (brotli), layout shift 0.`,
);
const wrong = measured.service.some(({ script, shift }) => script > budget || shift > 0);
if (wrong) stop('The city’s page is beyond the goals for bytes or layout shift.');
