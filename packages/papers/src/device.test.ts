import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { Service } from '@stadtkit/steps/service.js';
import { keptOnDevice, keptOnServer } from './device.js';
import { de as licence } from '../../licence/src/messages/de.js';
import { en as licenceEn } from '../../licence/src/messages/en.js';
import { fishing } from './papers.fixtures.js';
import { paperMessages } from './words.js';

const packages = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, packages), 'utf8');

const sources = (): string[] =>
  readdirSync(packages, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?!papers|sandbox)[\w-]+\/(src|elements)\/.*\.ts$/.test(path))
    .filter((path) => !/\.(test|stories|fixtures)\.ts$/.test(path));

test('nothing keeps anything in browsers but the code that the notice is about', () => {
  const writes =
    /\.setItem\(|\bwindow\.sessionStorage\b|\blocalStorage\b|\bindexedDB\b|\bdatabase\('|document\.cookie = |\bsetCookie\(|\bcookieStore\b|\bcaches\.open\(/;
  assert.deepEqual(
    sources()
      .filter((path) => writes.test(read(path)))
      .sort(),
    [
      'element/src/database.ts',
      'embed/src/draft-store.ts',
      'embed/src/frame/query-memory.ts',
      // Asks whether cookies are kept, and leaves nothing behind.
      'embed/src/frame/way-out.ts',
      'embed/src/kept-applications.ts',
      'embed/src/locker-key.ts',
      // Asks whether there is anything.
      'embed/src/may-rest.ts',
      'embed/src/tab-storage.ts',
      // Entries that a page lets people add: no definition asks for any.
      'fields/elements/add-another/memory.ts',
      'gateway/src/browser-cookie.ts',
      'licence/src/adapters/kept-licences.ts',
      // Keys and lists for the inspector’s page; nothing about citizens.
      'licence/src/adapters/kept-texts.ts',
      'licence/src/adapters/trust-store.ts',
    ],
  );
});

test('the names in the notice are the names in the code', () => {
  const places: Readonly<Record<string, readonly [file: string, code: string]>> = {
    draft: ['embed/src/draft-store.ts', '`stadtkit:${service}`'],
    key: ['embed/src/locker-key.ts', "database('stadtkit-locker')"],
    cookie: ['gateway/src/browser-cookie.ts', "const NAME = 'stadtkit';"],
    frame: ['embed/src/frame/query-memory.ts', "const NAME = 'stadtkit-frame"],
    later: ['embed/src/kept-applications.ts', "database('stadtkit-later'"],
    sent: ['embed/src/kept-applications.ts', "database('stadtkit-sent'"],
    page: ['embed/src/offline/licence-worker.js', '`stadtkit-licence-'],
    licence: ['licence/src/adapters/kept-licences.ts', "database('stadtkit-licences'"],
  };
  for (const { name, as } of keptOnDevice(fishing)) {
    const [file, code] = places[name]!;
    assert.ok(read(file).includes(code), `${file}: ${code}`);
    assert.ok(code.includes(as.replace(fishing.id, '${service}')), as);
  }
  assert.match(read('embed/src/parties.ts'), /draftStore\(gateway, tabStorage\(\)\)/);
  assert.match(read('embed/src/tab-storage.ts'), /window\.sessionStorage/);
});

test('the times in the notice are the times in the code', () => {
  assert.match(read('gateway/src/identification.ts'), /IDENTIFICATION = 30 \* 60_000;/);
  assert.match(read('gateway/src/gateway.ts'), /seconds: IDENTIFICATION \/ 1000/);
  assert.match(read('gateway/src/locker.ts'), /expires = now\(\) \+ cookie\.seconds \* 1000/);
  assert.match(read('gateway/src/case.ts'), /KEPT = 30 \* 24 \* 3_600_000;/);
  assert.match(read('gateway/src/case.ts'), /UNDECIDED = 365 \* 24 \* 3_600_000;/);
  assert.match(read('gateway/src/late-payment.ts'), /LATE = 365 \* 24 \* 3_600_000;/);
  assert.match(read('gateway/src/attachment-room.ts'), /KEPT = 3 \* 24 \* 3_600_000;/);
  assert.match(read('embed/src/kept-applications.ts'), /THIRTY_DAYS = 30 \* 24 \* 3_600_000;/);
  assert.match(read('gateway/src/rate-limit.ts'), /WINDOW = 10 \* 60_000;/);
});

test('the buttons in the notice are the buttons on the licence', () => {
  for (const [locale, words] of [
    ['de', licence],
    ['en', licenceEn],
  ] as const) {
    const [, when, until] = paperMessages(locale).privacy.onDevice.licence;
    assert.ok(when.includes(words.keep), when);
    assert.ok(until.includes(words.forget), until);
  }
});

test('every kind of row that the gateway keeps is in the notice', () => {
  const [, kinds = ''] = /type RowKind =\s([^;]+);/.exec(read('gateway/src/storage.ts')) ?? [];
  // The parts of a file are no other thing than the file; how many bytes all take says nothing of anybody.
  const names = [...kinds.matchAll(/'([\w-]+)'/g)]
    .map(([, name]) => name)
    .filter((name) => name !== 'attachment-part' && name !== 'attachment-room');
  assert.ok(names.length > 0);
  const [step] = fishing.steps;
  assert.ok(step);
  const asking = (kind: 'file' | 'photo'): Service => ({
    ...fishing,
    steps: [
      ...fishing.steps,
      { ...step, questions: [{ name: 'proof', kind, label: { de: 'Nachweis' } }] },
    ],
  });
  for (const kind of ['file', 'photo'] as const)
    assert.deepEqual([...keptOnServer(asking(kind))].sort(), names.sort(), kind);
});
