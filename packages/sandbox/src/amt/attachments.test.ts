import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { compose } from '@stadtkit/services/compose.js';
import { fischereischein } from '@stadtkit/services/fischereischein.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import type { Service } from '@stadtkit/steps/service.js';
import { CompactEncrypt, importJWK } from 'jose';
import { openDataFolder } from '../data-folder.js';
import { issuer } from '../issuer/issuer.js';
import { Licences } from '../issuer/register.js';
import { publicJwk } from '../keys.js';
import { Exams } from '../pruefungsregister/register.js';
import { Steering } from '../steering.js';
import { amt } from './amt.js';
import { Attachments } from './attachments.js';
import { Cases } from './cases.js';

const { service: fishing } = compose(fischereischein, musterstadt);
const text = { de: 'Zeichnung' };

/** An office that is asked for a drawing and nothing else. */
async function office() {
  assert.ok(fishing);
  const { lookups: _, checks: __, ...rest } = fishing;
  const service: Service = {
    ...rest,
    id: 'test.drawing',
    fees: [],
    eligibility: [],
    steps: [
      { name: 'start', kind: 'start', stage: 'all', title: text },
      {
        name: 'drawing',
        kind: 'questions',
        stage: 'all',
        title: text,
        questions: [{ name: 'drawing', kind: 'file', label: text, types: ['pdf'], maxBytes: 1000 }],
      },
    ],
  };
  const { db, keys } = await openDataFolder();
  const steering = new Steering(() => Date.parse('2026-11-27T12:00:00Z'));
  const context = { url: 'http://127.0.0.1', db, keys, steering };
  const exams = new Exams(db);
  const gateway = { issuer: context.url, jwk: publicJwk(keys.gateway) };
  const desk = { services: [service], exams, key: keys.amt, gateway, now: steering.now };
  const attachments = new Attachments(db);
  const papers = await issuer(context, new Licences(db));
  const app = amt(context, desk, new Cases(db), attachments, papers);
  const id = crypto.randomUUID();
  const headers = { authorization: `Bearer ${keys.secrets.destination}` };
  const key = await importJWK(publicJwk(keys.amt), 'RSA-OAEP-256');
  const sealed = (content: string, more: object = {}) =>
    new CompactEncrypt(new TextEncoder().encode(content))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM', ...more })
      .encrypt(key);
  return {
    app,
    id,
    attachments,
    steering,
    sealed,
    attach: (attachment: string, jwe: string) =>
      app.request(`/submissions/${id}/attachments/${attachment}`, {
        method: 'PUT',
        body: jwe,
        headers,
      }),
    send: async (file: object) => {
      const answers = { drawing: { value: [file], from: 'typed' } };
      const { version } = service;
      const body = await sealed(
        JSON.stringify({ id, service: { id: service.id, version }, answers }),
      );
      const response = await app.request(`/submissions/${id}`, { method: 'POST', body, headers });
      const said = (await response.json()) as { problems?: readonly { code: string }[] };
      return { status: response.status, codes: said.problems?.map(({ code }) => code) };
    },
  };
}

const pdf = '%PDF-1.7 Terrasse';
const file = (id: string, name = 'plan.pdf', content = pdf) => ({
  id,
  name,
  type: 'application/pdf',
  size: String(content.length),
  sha512: createHash('sha512').update(content).digest('hex'),
});

test('a file that comes a second time after the application was received is kept as it was', async () => {
  const { attach, send, sealed, attachments, steering, id } = await office();
  const one = crypto.randomUUID();
  const jwe = await sealed(pdf);
  await attach(one, jwe);
  assert.equal((await send(file(one))).status, 200);
  await attach(one, await sealed('%PDF-1.7 anders'));
  attachments.put(crypto.randomUUID(), one, jwe, steering.now() + 2 * 24 * 3_600_000);
  assert.equal(attachments.of(id).get(one), jwe);
});

test('a file is saved under a name that is one, whatever it was called', async () => {
  const names: Readonly<Record<string, string>> = {
    'Zeichnung Größe.pdf': 'Zeichnung Größe.pdf',
    '../../etc/passwd.pdf': '__.._etc_passwd.pdf',
    '..': '_',
    'plan\u202Efdp.pdf': 'plan_fdp.pdf',
    'a\r\nSet-Cookie: b=c.pdf': 'a__Set-Cookie: b=c.pdf',
    "it's (1)*.pdf": "it's (1)*.pdf",
    '😀.pdf': '😀.pdf',
  };
  for (const [name, saved] of Object.entries(names)) {
    const { attach, send, sealed, app, id } = await office();
    const one = crypto.randomUUID();
    await attach(one, await sealed(pdf));
    assert.equal((await send(file(one, name))).status, 200, name);
    const { status, headers } = await app.request(`/files/${id}/${one}`);
    assert.equal(status, 200, name);
    const said = headers.get('content-disposition') ?? '';
    const [, encoded = ''] = /^attachment; filename\*=UTF-8''([\w.%!~-]+)$/.exec(said) ?? [];
    assert.equal(decodeURIComponent(encoded), saved);
    assert.equal(headers.get('content-type'), 'application/octet-stream');
  }
});

test('what is encrypted in another way, or says another thing than it is, did not come', async () => {
  const { attach, send, sealed } = await office();
  const [damaged, absent, empty, other] = Array.from({ length: 4 }, () => crypto.randomUUID());
  assert.ok(damaged && absent && empty && other);
  await attach(damaged, `${(await sealed(pdf)).slice(0, -9)}AAAAAAAAA`);
  await attach(empty, await sealed(''));
  await attach(other, await sealed('<html>'.padEnd(pdf.length)));
  const html = '<html>'.padEnd(pdf.length);
  for (const one of [file(damaged), file(absent), file(empty), file(other)])
    assert.deepEqual((await send(one)).codes, ['file-lost'], one.id);
  assert.deepEqual((await send({ ...file(other), size: '1000000000' })).codes?.length, 1);
  assert.deepEqual((await send(file(other, 'plan.pdf', html))).codes, ['file-unreadable']);
  assert.deepEqual(
    (await send({ ...file(other), sha512: file(other).sha512.toUpperCase() })).codes,
    ['not-an-option'],
  );
});
