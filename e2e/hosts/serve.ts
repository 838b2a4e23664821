import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pageOf, without, type Host } from './host.js';

interface Answer {
  readonly type: string;
  readonly body: string | Buffer;
  readonly policy?: string | undefined;
}

const types: Readonly<Record<string, string>> = { css: 'text/css', js: 'text/javascript' };
const packages = new URL('../../node_modules/', import.meta.url);
const own = new URL('files/', import.meta.url);

/** The labels of copies of the bundle that come from elsewhere. */
const versions: Readonly<Record<string, string>> = { older: '0.0.0-alpha.1', newer: '9.9.9' };

/** The address of the page, on the origin of the sandbox: citizens may come back to it. */
const address = '/musterstadt/fischereischein/';
/** Asks for the page without the two lines. */
export const bareAddress = `${address}?ohne`;

/** Serves a host page where the city’s page is otherwise. Playwright’s own routes do not see where a redirect leads. */
export async function serve(page: Page, host: Host): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    void answer(new URL(request.url), host).then(({ type, body, policy }) =>
      session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [
          { name: 'content-type', value: `${type}; charset=utf-8` },
          ...(policy === undefined ? [] : [{ name: 'content-security-policy', value: policy }]),
        ],
        body: Buffer.from(body).toString('base64'),
      }),
    );
  });
  await session.send('Fetch.enable', {
    patterns: [
      { urlPattern: `*${address}*`, resourceType: 'Document' },
      { urlPattern: '*/hosts/*' },
    ],
  });
}

async function answer(url: URL, host: Host): Promise<Answer> {
  const { pathname, searchParams } = url;
  if (pathname === address) {
    const lines = searchParams.has('ohne') ? without(host.lines) : host.lines;
    return { type: 'text/html', body: pageOf(host, lines), policy: host.policy };
  }
  const path = pathname.replace('/hosts/', '');
  const type = types[path.replace(/.*\./, '')] ?? 'text/plain';
  const version = versions[path.replace(/\/.*/, '')];
  if (version !== undefined) return { type, body: await copy(url, version) };
  return { type, body: readFileSync(new URL(path, path.includes('/dist/') ? packages : own)) };
}

/** The bundle from another folder, as if it were of another version. */
async function copy(url: URL, version: string): Promise<string> {
  const original = await fetch(new URL(url.pathname.replace(/^\/hosts\/\w+/, '/stadtkit'), url));
  return (await original.text()).replace(/(["'`])0\.0\.0\1/, `$1${version}$1`);
}
