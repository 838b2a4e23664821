import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A sandbox of its own for each worker: nothing is shared, no port is fixed. */
export interface Sandbox {
  readonly url: string;
  steer(path: string, body?: object): Promise<Response>;
  counts(): Promise<Record<'submissions' | 'transactions' | 'paid' | 'licences', number>>;
}

/** Starts a sandbox; `port` 0 takes a free one. */
export async function start(
  port = 0,
  program = 'packages/sandbox/src/serve.ts',
): Promise<{ process: ChildProcess; url: string }> {
  const args = ['--import', 'tsx', '--conditions=@stadtkit/source'];
  const process = spawn(globalThis.process.execPath, [...args, program, '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    process.stdout.on('data', (chunk) => {
      said += String(chunk);
      const found = /(http:\/\/127\.0\.0\.1:\d+)\/musterstadt/.exec(said)?.[1];
      if (found) resolve(found);
    });
    process.on('exit', () => {
      reject(new Error(`The sandbox did not start: ${said}`));
    });
  });
  return { process, url };
}

export const test = base.extend<{ page: Page }, { program: string; sandbox: Sandbox }>({
  program: ['packages/sandbox/src/serve.ts', { scope: 'worker', option: true }],
  sandbox: [
    async ({ program }, use) => {
      const { process, url } = await start(0, program);
      const steer: Sandbox['steer'] = (path, body) =>
        fetch(`${url}/sandbox/${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body ?? {}),
        });
      await use({
        url,
        steer,
        counts: async () =>
          (await (await fetch(`${url}/sandbox/counts`)).json()) as Awaited<
            ReturnType<Sandbox['counts']>
          >,
      });
      process.kill();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ sandbox }, use) => {
    await use(sandbox.url);
  },
  // Each test is another client for the limit of attempts.
  extraHTTPHeaders: { 'x-forwarded-for': randomUUID() },
  page: async ({ page, sandbox }, use) => {
    await sandbox.steer('reset');
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': randomUUID() });
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      // What a party’s failure looks like in the console is not the page’s fault.
      if (message.type() === 'error' && !text.startsWith('Failed to load resource'))
        wrong.push(text);
    });
    await use(page);
    // What is still on its way is nobody's any more: an answer that comes after the end would fail the next test.
    if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(wrong, 'errors and policy violations in the page').toEqual([]);
  },
});

/** No violation of axe on the page as it is now, or in a part of it. */
export async function expectAccessible(page: Page, part = 'html'): Promise<void> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (part) => {
    const { run } = (globalThis as unknown as { axe: Axe }).axe;
    const { violations } = await run(part);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, part);
  expect(found, page.url()).toEqual([]);
}

interface Axe {
  run(part: string): Promise<AxeResult>;
}

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Nothing has to be scrolled sideways; if it has, what stands out is named. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const out = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = function* (root: ParentNode): Generator<Element> {
      for (const element of root.querySelectorAll('*')) {
        yield element;
        if (element.shadowRoot) yield* all(element.shadowRoot);
      }
    };
    const wide = [...all(document)].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [
      `${scrollWidth} of ${clientWidth} pixels`,
      ...wide.map((one) => one.outerHTML.slice(0, 120)),
    ];
  });
  expect(out).toEqual([]);
}

export { expect };
