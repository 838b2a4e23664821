import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gatewayFixture } from './gateway.fixtures.js';
import { createGateway } from './gateway.js';
import { ask, bearer, id, key, put, read } from './requests.fixtures.js';
import {
  announced,
  attachmentsFixture as fixture,
  forget,
  naming,
  offsetOf,
  place,
  send,
  tus,
} from './attachments.fixtures.js';

const other = '0b9f6f7e-2f0e-4c1a-9a55-3f1f2f6d7a11';
test('a file in parts comes whole to the destination, when the application that names it is sent', async () => {
  const { gateway, handed, storage } = await fixture();
  const file = await announced(gateway, 8);
  assert.equal((await send(gateway, file.id, 0, 'abc')).status, 204);
  assert.equal(await offsetOf(gateway, file.id), 3);
  assert.equal((await send(gateway, file.id, 3, 'defgh')).status, 204);
  const spare = await announced(gateway, 3);
  await send(gateway, spare.id, 0, 'xyz');
  assert.equal(handed.size, 0, 'nothing before it is sent');
  assert.equal((await naming(gateway, file.id)).status, 200);
  assert.deepEqual([...handed], [[`${id} ${file.id}`, 'abcdefgh']]);
  assert.ok(!(await storage.get('attachment-part', `${id}/${file.id}/0`, 0)), 'not kept any more');
});

test('an application that was sent again hands no file on twice', async () => {
  const { gateway, handed } = await fixture();
  const file = await announced(gateway, 3);
  await send(gateway, file.id, 0, 'abc');
  await naming(gateway, file.id);
  handed.clear();
  assert.equal((await naming(gateway, file.id)).status, 200);
  assert.equal(handed.size, 0);
});

test('files that are not there, or not whole, are named, and the application is not handed in', async () => {
  const { gateway, destination, handed } = await fixture();
  const half = await announced(gateway, 6);
  await send(gateway, half.id, 0, 'abc');
  const submitted: string[] = [];
  const { submit } = destination;
  destination.submit = async (...asked) => {
    submitted.push(asked[0]);
    return submit(...asked);
  };
  const response = await naming(gateway, half.id, other);
  assert.equal(response.status, 422);
  assert.deepEqual(await read(response), { status: 'incomplete', attachments: [half.id, other] });
  assert.deepEqual([submitted, handed.size], [[], 0]);
});

test('the file of somebody else opens to nobody: not read, continued, deleted or sent', async () => {
  const { gateway, handed } = await fixture();
  const stranger = 'x'.repeat(43);
  const file = await announced(gateway, 6);
  await send(gateway, file.id, 0, 'abc');
  assert.equal(await offsetOf(gateway, file.id, stranger), 401);
  assert.equal((await send(gateway, file.id, 3, 'def', stranger)).status, 401);
  assert.equal((await forget(gateway, `${place}/${file.id}`, stranger)).status, 401);
  assert.equal((await forget(gateway, place, stranger)).status, 401);
  assert.equal((await announced(gateway, 3, stranger)).status, 401);
  const elsewhere = `/applications/${other}/attachments/${file.id}`;
  const headers = { ...tus, ...bearer(stranger) };
  assert.equal((await ask(gateway, elsewhere, { method: 'HEAD', headers })).status, 404);
  await send(gateway, file.id, 3, 'def');
  assert.equal((await put(gateway, stranger)).status, 200, 'the application has no row yet');
  assert.equal(handed.size, 0);
});

test('a part in the wrong place, too much of it, and what is no JWE are refused', async () => {
  const { gateway } = await fixture();
  const file = await announced(gateway, 6);
  assert.equal((await send(gateway, file.id, 3, 'abc')).status, 409);
  assert.equal((await send(gateway, file.id, 0, 'abcdefg')).status, 413);
  assert.equal((await send(gateway, file.id, 0, '<svg/>')).status, 400);
  assert.equal((await send(gateway, other, 0, 'abc')).status, 404);
  assert.equal(await offsetOf(gateway, file.id), 0);
  for (const length of ['0', '-1', '1e9', '', '28000001', '9'.repeat(20)]) {
    const headers = { ...tus, ...bearer(), 'upload-length': length };
    assert.ok((await ask(gateway, place, { method: 'POST', headers })).status >= 400, length);
  }
  const old = { ...bearer(), 'tus-resumable': '0.2.1', 'upload-length': '3' };
  assert.equal((await ask(gateway, place, { method: 'POST', headers: old })).status, 412);
});

test('two parts for the same place at the same moment: one counts', async () => {
  const { gateway } = await fixture();
  const file = await announced(gateway, 6);
  const answers = await Promise.all(['abc', 'abc'].map((text) => send(gateway, file.id, 0, text)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [204, 409]);
  assert.equal(await offsetOf(gateway, file.id), 3);
});

test('what was deleted, or is a week old, is nowhere any more', async () => {
  const { gateway, storage, clock } = await fixture();
  const [one, all, old] = [
    await announced(gateway, 3),
    await announced(gateway, 3),
    await announced(gateway, 3),
  ];
  for (const file of [one, all]) await send(gateway, file.id, 0, 'abc');
  assert.equal((await forget(gateway, `${place}/${one.id}`)).status, 204);
  assert.equal(await offsetOf(gateway, one.id), 404);
  assert.equal((await forget(gateway, place)).status, 204);
  for (const file of [one, all])
    assert.ok(!(await storage.get('attachment-part', `${id}/${file.id}/0`, 0)));
  assert.equal(await offsetOf(gateway, old.id), 404);
  const late = await announced(gateway, 3);
  clock.now += 7 * 24 * 3_600_000;
  assert.equal(await offsetOf(gateway, late.id), 404);
});

test('nobody can fill the storage with files', async () => {
  const { gateway, clock } = await fixture();
  const big = 27_000_000;
  const statuses: number[] = [];
  for (let nth = 0; nth < 6; nth++) statuses.push((await announced(gateway, big)).status);
  assert.deepEqual(statuses, [201, 201, 201, 201, 423, 423], 'of one application');
  let nth = 0;
  const taken = async (): Promise<number> => {
    let count = 0;
    for (let tries = 0; tries < 20; tries++) {
      const path = `/applications/0b9f6f7e-2f0e-4c1a-9a55-${String(nth++).padStart(12, '0')}/attachments`;
      const headers = { ...tus, ...bearer(), 'upload-length': String(big) };
      if ((await ask(gateway, path, { method: 'POST', headers, peer: '5.5.5.5' })).status === 201)
        count += 1;
    }
    return count;
  };
  assert.equal(await taken(), 11, 'of one client: 300 MB in ten minutes');
  let day = 11;
  for (let tens = 1; tens < 24 * 6; tens++) {
    clock.now += 10 * 60_000;
    day += await taken();
  }
  assert.equal(day, 74, 'of one client: 2 GB in a day');
  clock.now += 10 * 60_000;
  assert.equal(await taken(), 11);
});

test('hostile headers name no files, or are refused', async () => {
  const { gateway, handed } = await fixture();
  for (const names of [['../..'], [7], [{}], Array.from({ length: 51 }, () => other)])
    assert.equal((await naming(gateway, ...names)).status, 400, JSON.stringify(names).slice(0, 40));
  assert.equal((await put(gateway)).status, 200);
  assert.equal(handed.size, 0);
});

test('a gateway whose destination takes no files offers no service that asks for any', async () => {
  const { options } = await gatewayFixture();
  const [[name, service] = []] = Object.entries(options.services);
  assert.ok(name !== undefined && service);
  const [step] = service.steps;
  assert.ok(step);
  const file = { name: 'proof', kind: 'file', label: { de: 'Nachweis' } } as const;
  const asking = { ...service, steps: [{ ...step, questions: [file] }] };
  assert.throws(
    () => createGateway({ ...options, services: { [name]: asking } }),
    /asks for files, which it does not take/,
  );
  assert.equal((await announced(createGateway(options), 3)).status, 404);
});

test('a gateway offers no service that asks for more files than an application may have', async () => {
  const { options, destination } = await fixture();
  const [[name, service] = []] = Object.entries(options.services);
  const [step] = service?.steps ?? [];
  assert.ok(name !== undefined && service && step);
  const create = (...many: readonly number[]) => {
    const questions = many.map((atMost, nth) => ({
      ...{ name: `proof${String(nth)}`, kind: 'file' as const, label: { de: 'Nachweis' } },
      atMost,
    }));
    const asking = { ...service, steps: [{ ...step, questions }] };
    return createGateway({ ...options, destination, services: { [name]: asking } });
  };
  create(20, 20, 10);
  assert.throws(() => create(20, 20, 11), /asks for 51 files, and an application may have 50/);
});

test('what a definition may ask for at most is taken, encrypted: 90 MB in files of 20 MB, and 50 files', async () => {
  const { gateway } = await fixture();
  // A JWE in compact form: Base64, an encrypted key, a header.
  const encrypted = (bytes: number) => Math.ceil((bytes * 4) / 3) + 800;
  for (const bytes of [20, 20, 20, 20, 10].map((megabytes) => megabytes * 1_000_000))
    assert.equal((await announced(gateway, encrypted(bytes))).status, 201);
  assert.equal((await forget(gateway, place)).status, 204);
  const each = encrypted(90_000_000 / 50);
  for (let nth = 0; nth < 50; nth++)
    assert.equal((await announced(gateway, each, key, 'b')).status, 201, String(nth));
});

test('files that closed tabs left half sent keep nobody from sending', async () => {
  const { gateway, clock, storage } = await fixture();
  const big = 28_000_000;
  const first = await announced(gateway, big, key, 'a');
  await send(gateway, first.id, 0, 'abc');
  for (const peer of ['b', 'c', 'd']) await announced(gateway, big, key, peer);
  assert.equal((await announced(gateway, big, key, 'e')).status, 423, 'they may be on their way');
  clock.now += 5 * 60_000;
  assert.equal((await announced(gateway, big, key, 'f')).status, 201);
  assert.equal(await offsetOf(gateway, first.id), 404);
  assert.ok(!(await storage.get('attachment-part', `${id}/${first.id}/0`, 0)));
});

test('nobody can fill the storage with many small parts of a file', async () => {
  const { gateway } = await fixture();
  const file = await announced(gateway, 1000);
  let offset = 0;
  while ((await send(gateway, file.id, offset, 'a')).status === 204) offset += 1;
  assert.equal(offset, 500);
});

test('nobody puts files beside an application that another key has handed in', async () => {
  const { gateway } = await fixture();
  await put(gateway);
  assert.equal((await announced(gateway, 3, 'x'.repeat(43))).status, 401);
  assert.equal((await announced(gateway, 3)).status, 201);
});
