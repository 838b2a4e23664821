import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PreviewOptions } from '../preview-options.js';
import { UsageError } from '../usage-error.js';
import type { PageFile } from './page-files.js';
import { shownNow } from './shown.js';
import { watchFiles } from './watch.js';

const LOOPBACK = '127.0.0.1';

/** Nothing but the page's own files, and nothing that is written into it. */
const headers = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

interface Reply {
  readonly status: number;
  readonly content: string | Uint8Array;
  readonly type?: string;
}

/** A preview that runs. */
export interface Preview {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a service to this machine alone. `page`: the files of the page, by path. Throws a {@link UsageError}. */
export async function startPreview(
  options: PreviewOptions,
  page: ReadonlyMap<string, PageFile>,
): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    replyTo(request).then(
      (reply) => {
        if (reply === 'changes') listenTo(response);
        else say(response, reply);
      },
      (fault: unknown) => {
        console.error(fault);
        say(response, { status: 500, content: 'This should not have happened.' });
      },
    );
  });
  const port = await listen(server, options.port);
  const stop = await watchFiles(options, () => {
    for (const listener of listeners) listener.write('data: saved\n\n');
  });

  async function replyTo({
    method,
    url = '',
    headers,
  }: IncomingMessage): Promise<Reply | 'changes'> {
    // A foreign page may give its own name this machine's address (DNS rebinding); then it asks for that name.
    if (!isOurs(headers.host, port)) return { status: 421, content: 'This is no such host.' };
    if (method !== 'GET') return { status: 405, content: 'Nothing is taken here.' };
    const [path = '', query] = url.split('?', 2);
    if (path === '/changes') return 'changes';
    if (path === '/shown.json') {
      const asked = new URLSearchParams(query);
      const shown = await shownNow(options, { city: asked.get('city'), on: asked.get('on') });
      return { status: 200, content: JSON.stringify(shown), type: 'application/json' };
    }
    const file = page.get(path);
    return file ? { status: 200, ...file } : { status: 404, content: 'There is no such page.' };
  }

  function listenTo(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  return {
    url: `http://${LOOPBACK}:${port}/`,
    close: async () => {
      stop();
      const closed = new Promise((resolve) => server.close(resolve));
      // Whoever listens is told that this is the end, and not cut off.
      await Promise.all(Array.from(listeners, (one) => new Promise<void>((told) => one.end(told))));
      server.closeAllConnections();
      await closed;
    },
  };
}

const isOurs = (host: string | undefined, port: number): boolean =>
  [LOOPBACK, 'localhost'].some(
    (name) => host === `${name}:${port}` || (port === 80 && host === name),
  );

function say(
  response: ServerResponse,
  { status, content, type = 'text/plain; charset=utf-8' }: Reply,
): void {
  response.writeHead(status, { ...headers, 'content-type': type });
  response.end(content);
}

/** The port on which it listens. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      const why = code === 'EADDRINUSE' ? 'is taken' : `cannot be opened (${code})`;
      reject(
        new UsageError(
          `Port ${port} ${why}. Write another one, or leave --port out: then a free one is taken.`,
        ),
      );
    });
    server.listen(port, LOOPBACK, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}
