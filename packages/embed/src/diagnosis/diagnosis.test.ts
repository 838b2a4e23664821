import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts, Finding, FindingCode } from './finding.js';
import { readDefinition } from './read-definition.js';
import { readFiles } from './read-files.js';
import { readViolation } from './read-policy.js';
import { readScripts } from './read-scripts.js';
import { reportText } from './report.js';
import { shownAddress, shownText } from './shown.js';
import { adviceOn, diagnosisMessages } from './words.js';

const origin = 'https://stadt.example';
const ours = { origin, places: [`${origin}/stadtkit/`, 'https://gateway.example/g'] };
const violation = { directive: 'script-src-elem', blocked: '', source: '', sample: '' };
const address = `${origin}/gateway/services/angeln`;
const answer = { address, at: address, status: 200, type: 'application/json', text: '{}' };

test('a policy that is in the way is named with the source that it lacks', () => {
  const lacks = (more: Partial<typeof violation>) => {
    const found = readViolation({ ...violation, ...more }, ours);
    return found?.code === 'policy' ? `${found.directive} ${found.source}` : found?.code;
  };
  assert.equal(lacks({ blocked: `${origin}/stadtkit/chunks/a.js` }), "script-src 'self'");
  const elsewhere = { directive: 'connect-src', blocked: 'https://gateway.example' };
  assert.equal(lacks(elsewhere), 'connect-src https://gateway.example');
  const picture = { directive: 'img-src', blocked: 'data', source: `${origin}/stadtkit/x.js` };
  assert.equal(lacks(picture), 'img-src data:');
  const wasm = { blocked: 'wasm-eval', source: `${origin}/stadtkit/x.js` };
  assert.equal(lacks(wasm), "script-src 'wasm-eval'");
});

test('what a policy forbids others is none of our business', () => {
  for (const blocked of ['https://tracker.example/t.js', 'inline', 'eval', `${origin}/cms/a.js`])
    assert.equal(readViolation({ ...violation, blocked }, ours), undefined);
  const names = { ...violation, directive: 'trusted-types' };
  assert.equal(readViolation({ ...names, sample: 'jquery|' }, ours), undefined);
  assert.deepEqual(readViolation({ ...names, sample: 'lit-html|x' }, ours), {
    code: 'trusted-types',
    name: 'lit-html',
  });
});

test('an answer that is no definition says what it is instead', () => {
  const codes = (more: Partial<typeof answer>) =>
    readDefinition({ ...answer, ...more }).map(({ code }) => code);
  assert.deepEqual(codes({ status: 503 }), ['definition-status']);
  assert.deepEqual(codes({ type: 'text/html; charset=utf-8', text: '<p>' }), ['definition-page']);
  assert.deepEqual(codes({ type: '', text: '\n<!DOCTYPE html>' }), ['definition-page']);
  assert.deepEqual(codes({ text: '{"id":' }), ['definition-text']);
});

test('mistakes in a definition come with their place, and not by the thousand', () => {
  const found = readDefinition({ ...answer, text: '{"id":1}' });
  assert.ok(found.some((one) => one.code === 'definition-wrong' && one.path === 'id'));
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`wrong${at}`, 1]));
  assert.equal(readDefinition({ ...answer, text: JSON.stringify(many) }).length, 20);
});

test('files with the same fault are one finding, and a page in place of a script is seen', () => {
  const files = Array.from({ length: 9 }, (_, at) => `${origin}/stadtkit/chunks/${at}.js`);
  const missing = readFiles(files.map((file) => ({ address: file, status: 404, type: '' })));
  assert.equal(missing.length, 1);
  assert.deepEqual(missing[0], {
    code: 'file-missing',
    status: 404,
    addresses: files.slice(0, 5),
  });
  const served = (name: string, type: string) =>
    readFiles([{ address: `${origin}/stadtkit/${name}`, status: 200, type }]).map(
      (one) => one.code,
    );
  assert.deepEqual(served('a.js', 'text/html'), ['file-type']);
  assert.deepEqual(served('a.js', 'text/javascript; charset=utf-8'), []);
  assert.deepEqual(served('a.js', 'application/javascript'), []);
  assert.deepEqual(served('a.css', 'text/plain'), ['file-type']);
});

test('scripts are known by their names, also with a hash', () => {
  const codes = (...scripts: readonly (readonly [string, boolean])[]) =>
    readScripts(scripts.map(([name, module]) => ({ src: `${origin}/s/${name}`, module }))).map(
      ({ code }) => code,
    );
  assert.deepEqual(codes(['stadtkit.js', true]), []);
  assert.deepEqual(codes(['stadtkit-classic.1a2b3c4d.js', false]), []);
  assert.deepEqual(codes(['stadtkit.1a2b3c4d.js?v=2', false]), ['module-as-classic']);
  assert.deepEqual(codes(['stadtkit-classic.js', true]), ['classic-as-module']);
  assert.deepEqual(codes(['stadtkit.js', true], ['stadtkit-all.js', true]), ['script-twice']);
  assert.deepEqual(codes(['jquery.js', false], ['stadtkit-frame.js', false]), []);
});

const copy = { version: '1.0.0', source: `${origin}/a.js` };
/** One of each kind. */
const all: { readonly [Code in FindingCode]: Finding & { readonly code: Code } } = {
  policy: { code: 'policy', directive: 'connect-src', source: "'self'", blocked: origin },
  'trusted-types': { code: 'trusted-types', name: 'lit-html' },
  'script-broken': { code: 'script-broken', address, says: 'TypeError' },
  'file-missing': { code: 'file-missing', addresses: [address], status: 404 },
  'file-type': { code: 'file-type', addresses: [address], type: 'text/plain' },
  'file-moved': { code: 'file-moved', address },
  'file-mixed': { code: 'file-mixed', script: '1.0.0', files: '1.1.0' },
  'module-as-classic': { code: 'module-as-classic', address },
  'classic-as-module': { code: 'classic-as-module', address },
  'script-twice': { code: 'script-twice', addresses: [address, address] },
  'other-version': { code: 'other-version', running: copy, other: copy },
  'no-service': { code: 'no-service' },
  'attributes-gone': { code: 'attributes-gone', mount: 'div' },
  'no-fallback': { code: 'no-fallback', mount: 'div' },
  printed: { code: 'printed', text: '<stadt-service src="/x">' },
  'definition-unreachable': { code: 'definition-unreachable', address },
  'definition-status': { code: 'definition-status', address, status: 404 },
  'definition-page': { code: 'definition-page', address, at: address },
  'definition-text': { code: 'definition-text', address, type: '' },
  'definition-wrong': { code: 'definition-wrong', address, path: 'id', says: 'is missing.' },
  origin: { code: 'origin', gateway: address, origin },
  'return-url': { code: 'return-url', gateway: origin, address },
  insecure: { code: 'insecure', origin },
  storage: { code: 'storage', sandboxed: true },
  'theme-missing': { code: 'theme-missing' },
  'theme-contrast': { code: 'theme-contrast', pair: 'ink / paper', ratio: 1.5, least: 4.5 },
  camera: { code: 'camera' },
};
const facts: Facts = {
  version: '1.0.0',
  script: `${origin}/stadtkit/stadtkit.js`,
  page: `${origin}/angeln/`,
  services: [{ title: 'Angeln', version: '2026-07-01', gateway: `${origin}/gateway` }],
  bytes: 23_456,
};

for (const language of ['de', 'en'])
  test(`every finding says what was seen and what to do (${language})`, () => {
    const words = diagnosisMessages(language);
    for (const finding of Object.values(all)) {
      const { seen, todo } = adviceOn(finding, words);
      for (const text of [seen, todo]) {
        assert.match(text, /\S{2}/, finding.code);
        assert.doesNotMatch(text, /undefined|\[object|NaN/, finding.code);
      }
    }
    const report = reportText(facts, Object.values(all), words);
    for (const code of Object.keys(all)) assert.ok(report.includes(`[${code}]`), code);
    assert.ok(reportText(facts, [], words).includes(words.fine));
  });

test('what is shown hides nothing, takes no long time and tells nothing about a person', () => {
  assert.equal(shownText('a\u202Eb\u200Bc\uD800\n'), 'a�b�c��');
  assert.equal(shownText('x'.repeat(1_000_000)).length, 201);
  assert.equal(
    shownAddress('https://eva:geheim@stadt.example/angeln/?token=1#name=Eva'),
    'https://stadt.example/angeln/',
  );
  assert.equal(shownAddress('inline'), 'inline');
  assert.equal(shownAddress('/angeln?name=Eva\n&x'), '/angeln');
});
