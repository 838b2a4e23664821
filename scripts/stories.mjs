// Opens every story of a built Storybook and looks at it as axe does: light, dark, and 320 pixels wide.
//   node scripts/stories.mjs [storybook-static] [--only=text of a story id]
import { createServer } from 'node:http';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser, playwrightOptions } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? 'storybook-static';
const only = args.find((arg) => arg.startsWith('--only='))?.slice(7) ?? '';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const failures = [];
let passed = 0;
const note = (what, problems) => {
  if (!problems.length) passed += 1;
  else failures.push(what);
  for (const problem of problems) console.error(`✗ ${what}: ${problem}`);
};

/** Every element has stories, otherwise nobody would look at it here. */
function checkFolders() {
  const names = (path) =>
    existsSync(path)
      ? readdirSync(path, { withFileTypes: true }).filter((e) => e.isDirectory())
      : [];
  for (const { name } of names(join(root, 'packages')))
    for (const element of names(join(root, 'packages', name, 'elements'))) {
      const files = readdirSync(join(root, 'packages', name, 'elements', element.name));
      if (!files.some((file) => /^stadt-.*\.ts$/.test(file))) continue;
      const found = files.some((file) => file.endsWith('.stories.ts'));
      note(`packages/${name}/elements/${element.name}`, found ? [] : ['has no stories']);
    }
}

function serve() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
          .end(body),
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404).end(),
    );
  });
  return new Promise((ready) => server.listen(0, '127.0.0.1', () => ready(server)));
}

/** Runs before each page: a promise of how the story ended, told by Storybook's own channel. */
function watch() {
  globalThis.storyEnd = new Promise((end) => {
    let channel;
    Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        value.on('storyFinished', ({ status }) =>
          end(status === 'success' ? '' : 'did not finish well'),
        );
        for (const name of [
          'storyErrored',
          'storyThrewException',
          'playFunctionThrewException',
          'storyMissing',
        ])
          value.on(name, (error) =>
            end(`${name}: ${error?.message ?? error?.description ?? error}`),
          );
      },
    });
  });
}

async function axeProblems(page, scheme) {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const violations = await page.evaluate(async (name) => {
    document.documentElement.style.colorScheme = name;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const { violations } = await globalThis.axe.run('#storybook-root', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Rules about whole pages; a story is a part of one.
      rules: {
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'landmark-one-main': { enabled: false },
        'heading-order': { enabled: false },
      },
    });
    return violations.map(
      ({ id, help, nodes }) => `${id}, ${help}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`,
    );
  }, scheme);
  return violations.map((violation) => `${scheme}: ${violation}`);
}

async function storyProblems(page, url) {
  const problems = [];
  const onError = (error) => problems.push(`exception: ${error.message}`);
  const onConsole = (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  };
  page.on('pageerror', onError);
  page.on('console', onConsole);
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(url);
    const end = await page.evaluate(() =>
      Promise.race([
        globalThis.storyEnd,
        new Promise((late) => setTimeout(late, 20_000, 'was not drawn within 20 s')),
      ]),
    );
    if (end) return [...problems, end];
    await page.evaluate(axe);
    problems.push(...(await axeProblems(page, 'light')), ...(await axeProblems(page, 'dark')));
    await page.setViewportSize({ width: 320, height: 800 });
    const width = await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => done(document.documentElement.scrollWidth)),
        ),
    );
    if (width > 320) problems.push(`${width} pixels wide on a screen of 320`);
  } catch (error) {
    problems.push(error.message);
  } finally {
    page.off('pageerror', onError);
    page.off('console', onConsole);
  }
  return problems;
}

checkFolders();
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const stories = Object.values(entries).filter(
  ({ type, id }) => type === 'story' && id.includes(only),
);
if (!stories.length) note('index.json', ['names no story']);
const server = await serve();
const browser = await chromium.launch(playwrightOptions(await findBrowser()));
const start = `http://127.0.0.1:${server.address().port}/iframe.html?viewMode=story`;
await Promise.all(
  [1, 2].map(async () => {
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    await page.addInitScript(watch);
    for (let story; (story = stories.shift());) {
      const url = `${start}&globals=locale:de;scheme:light;a11y.manual:!true&id=${story.id}`;
      note(`${story.title} / ${story.name}`, await storyProblems(page, url));
    }
  }),
);
await browser.close();
server.close();
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
