import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A city whose files and gateway stand on another site than its CMS: the same sandbox, by another name. */
export interface OtherSite {
  /** Origin. `localhost` and `127.0.0.1` are two sites for every browser. */
  readonly url: string;
  close(): Promise<void>;
}

/** Passes everything on to the sandbox. `host`: the origin of the page that may hold its frames. */
export async function otherSite(sandbox: string, host: string): Promise<OtherSite> {
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of request) chunks.push(chunk as Uint8Array);
      const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {};
      const answer = await fetch(`${sandbox}${request.url ?? '/'}`, {
        method: request.method ?? 'GET',
        headers: passedOn(request.headers, sandbox),
        redirect: 'manual',
        ...body,
      });
      response.writeHead(answer.status, {
        ...Object.fromEntries(
          [...answer.headers].filter(
            ([name]) => !/^(content-encoding|content-length|transfer-)/.test(name),
          ),
        ),
        'content-security-policy': `default-src 'self'; frame-ancestors ${host}; require-trusted-types-for 'script'; trusted-types lit-html`,
        'set-cookie': answer.headers.getSetCookie(),
      });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passedOn(given: IncomingHttpHeaders, sandbox: string): Headers {
  const headers = new Headers();
  for (const name of ['accept', 'authorization', 'content-type', 'cookie', 'x-forwarded-for'])
    if (given[name] !== undefined) headers.set(name, String(given[name]));
  if (given.origin !== undefined) headers.set('origin', sandbox);
  return headers;
}
