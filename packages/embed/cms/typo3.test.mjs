import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rendered } from './testing/fluid.mjs';
import { serviceIn } from './testing/html.mjs';
import { answerOf, needsPhp } from './testing/php.mjs';

const folder = join(import.meta.dirname, 'typo3');
const read = (path) => readFileSync(join(folder, path), 'utf8');
const contract = JSON.parse(readFileSync(join(import.meta.dirname, 'mount.json'), 'utf8'));
const record = {
  uid: 12,
  tx_stadtkit_service: 'fischereischein',
  tx_stadtkit_address: '',
  tx_stadtkit_heading_level: '2',
  tx_stadtkit_language: '',
  tx_stadtkit_link: 'tel:05551230',
  tx_stadtkit_link_text: 'Telefon 0555 123-0',
};
const answer = (more = {}) =>
  answerOf('typo3.php', {
    version: 14,
    settings: { gateway: '/gateway', theme: '' },
    record,
    ...more,
  });
const printed = (data, definition = '/gateway/services/fischereischein') =>
  rendered(read('Resources/Private/Templates/Service.html'), { data, definition });

test('the content element prints a mount with a link that works', () => {
  assert.deepEqual(serviceIn(printed(record)), {
    tag: 'div',
    attributes: {
      id: 'c12',
      'data-stadt-service': 'fischereischein',
      'data-src': '/gateway/services/fischereischein',
      'data-heading-level': '2',
    },
    link: { href: 'tel:05551230' },
  });
});

test('a language is said only where one was chosen, and no attribute is one of our own', () => {
  const { attributes } = serviceIn(printed({ ...record, tx_stadtkit_language: 'de-simple' }));
  assert.equal(attributes['data-lang'], 'de-simple');
  for (const name of Object.keys(attributes))
    assert.ok(name === 'id' || contract.mount.includes(name), name);
});

test('what an editor types stays text', () => {
  const hostile = '"><img src=x onerror=alert(1)>\u202e';
  const html = printed(Object.fromEntries(Object.keys(record).map((name) => [name, hostile])));
  assert.doesNotMatch(html, /<img/);
  assert.equal(serviceIn(html).attributes.onerror, undefined);
});

for (const version of [12, 13, 14])
  test(`the head of a page in TYPO3 ${version} gets what the service needs`, needsPhp, () => {
    const { head, variables } = answer({
      version,
      settings: { gateway: 'https://a.example/g/', theme: 'rot"mühl' },
    });
    const files = version < 14 ? '/_assets/12/stadtkit' : '/_assets/14/stadtkit';
    const definition = 'https://a.example/g/services/fischereischein';
    assert.equal(variables.definition, definition);
    assert.deepEqual(head, [
      `<link rel="stylesheet" href="${files}/stadtkit.css">`,
      `<link rel="preload" as="fetch" crossorigin href="${definition}">`,
      // Without the version that TYPO3 adds: the other parts of the script ask for this very address.
      `<script type="module" blocking="render" src="${files}/stadtkit.js"></script>`,
      `<link rel="stylesheet" href="${files}/themes/rot%22m%C3%BChl.css">`,
    ]);
  });

test('an address of one’s own outranks the gateway of the site', needsPhp, () => {
  const { head, variables } = answer({ record: { ...record, tx_stadtkit_address: '/x"y' } });
  assert.equal(variables.definition, '/x"y');
  assert.ok(head.some((line) => line.includes('href="/x&quot;y"')));
});

test('the sanitiser is ours where it was that of TYPO3, and stays another’s', needsPhp, () => {
  const builder = (given) => answer(given).configuration.SYS.htmlSanitizer.default;
  assert.equal(builder({}), 'Stadtkit\\Typo3\\Html\\SanitizerBuilder');
  assert.equal(builder({ builder: 'Other\\Builder' }), 'Other\\Builder');
});

test('?stadt-debug needs no cHash, and no other parameter becomes free', needsPhp, () => {
  assert.deepEqual(answer().configuration.FE.cacheHash.excludedParameters, ['L', 'stadt-debug']);
});
