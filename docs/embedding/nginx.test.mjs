import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/machine.mjs';
import { installDebian, onPath } from '../../scripts/programs.mjs';

const nginx =
  onPath('nginx') || (installDebian('nginx-light') && (onPath('nginx') || '/usr/sbin/nginx'));
const skip = nginx ? false : 'there is no nginx here, and it cannot be installed';

const files = {
  'stadtkit.js': 'export {};',
  'stadtkit.1a2b3c4d.js': 'export {};',
  'chunks/lit.CRbBNdLP.js': 'export {};',
  'stadtkit.css': ':root {}',
  'frame.html': '<!doctype html>',
  'files.json': '{}',
  'fonts/files/noto.woff2': 'wOF2',
};

const folder = mkdtempSync(join(tmpdir(), 'stadtkit-nginx-'));
const socket = join(folder, 'socket');
const gateway = createServer((request, response) => {
  const { host, 'x-forwarded-for': by } = request.headers;
  response.end(JSON.stringify({ path: request.url, host, by }));
});
let server;

/** The file of the recipe, in a server that listens on a socket of its own. */
function configuration() {
  const included = readFileSync(join(root, 'docs/embedding/nginx.conf'), 'utf8')
    .replaceAll('/var/www', folder)
    .replace('127.0.0.1:8787', `127.0.0.1:${gateway.address().port}`);
  return `daemon off; master_process off; pid "${folder}/pid"; error_log stderr crit; events {}
    http {
      access_log off;
      client_body_temp_path "${folder}/body"; proxy_temp_path "${folder}/proxy";
      fastcgi_temp_path "${folder}/f"; uwsgi_temp_path "${folder}/u"; scgi_temp_path "${folder}/s";
      server { listen "unix:${socket}"; root "${folder}/page"; ${included} }
    }`;
}

function laidOut() {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'stadtkit', name, '..'), { recursive: true });
    writeFileSync(join(folder, 'stadtkit', name), text);
  }
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html>');
}

async function ask(path, headers = {}) {
  const [response] = await once(
    get({ socketPath: socket, path, headers: { host: 'www.stadt.example', ...headers } }),
    'response',
  );
  const parts = await response.toArray();
  const { statusCode: status, headers: said } = response;
  return { status, said, text: Buffer.concat(parts).toString() };
}

before(async () => {
  if (skip) return;
  laidOut();
  await new Promise((ready) => gateway.listen(0, '127.0.0.1', ready));
  writeFileSync(join(folder, 'nginx.conf'), configuration());
  server = spawn(nginx, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(server, 'exit').then(([code]) => assert.fail(`nginx ended with ${code}`));
  const answers = async () => {
    while (!existsSync(socket)) await new Promise((next) => setImmediate(next));
  };
  await Promise.race([answers(), ended]);
});

after(async () => {
  if (server && server.exitCode === null) {
    server.kill();
    await once(server, 'exit');
  }
  gateway.close();
  rmSync(folder, { recursive: true });
});

test('every file has the type that browsers ask for, and none is guessed', { skip }, async () => {
  const types = {
    'stadtkit.js': 'text/javascript; charset=utf-8',
    'stadtkit.css': 'text/css; charset=utf-8',
    'frame.html': 'text/html; charset=utf-8',
    'files.json': 'application/json; charset=utf-8',
    'fonts/files/noto.woff2': 'font/woff2',
  };
  for (const [name, type] of Object.entries(types)) {
    const { status, said } = await ask(`/stadtkit/${name}`);
    assert.equal(status, 200, name);
    assert.equal(said['content-type'], type);
    assert.equal(said['x-content-type-options'], 'nosniff');
  }
});

test('a name with a hash is kept, any other is asked for anew', { skip }, async () => {
  for (const name of ['stadtkit.1a2b3c4d.js', 'chunks/lit.CRbBNdLP.js']) {
    const { said } = await ask(`/stadtkit/${name}`);
    assert.equal(said['cache-control'], 'max-age=31536000', name);
    assert.equal(said['content-type'], 'text/javascript; charset=utf-8');
    assert.equal(said['x-content-type-options'], 'nosniff');
  }
  const { said } = await ask('/stadtkit/stadtkit.js');
  assert.equal(said['cache-control'], 'no-cache');
  const again = await ask('/stadtkit/stadtkit.js', { 'if-none-match': said.etag });
  assert.equal(again.status, 304);
});

test('what is not there is not there, and nothing above the folder is', { skip }, async () => {
  assert.equal((await ask('/stadtkit/old.js')).status, 404);
  assert.notEqual((await ask('/stadtkit/../nginx.conf')).status, 200);
});

test('the gateway is asked by the address of the page', { skip }, async () => {
  const { text } = await ask('/gateway/services/fischereischein');
  const { path, host } = JSON.parse(text);
  assert.deepEqual([path, host], ['/gateway/services/fischereischein', 'www.stadt.example']);
});

test('the page has the policy', { skip }, async () => {
  const { said } = await ask('/');
  assert.match(said['content-security-policy'], /^script-src 'self';.+trusted-types lit-html$/);
});
