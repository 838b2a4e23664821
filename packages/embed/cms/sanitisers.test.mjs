import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { serviceIn } from './testing/html.mjs';
import { filterAdmin, filterHtml, ksesPost, typo3 } from './testing/sanitisers.mjs';

const read = (path) => readFileSync(join(import.meta.dirname, path), 'utf8');
const contract = JSON.parse(read('mount.json'));
const php = read('typo3/Classes/Html/SanitizerBuilder.php');
/** What our sanitiser of TYPO3 lets through, as its source says. */
const ours = {
  [/new Tag\('([\w-]+)'/.exec(php)[1]]: [
    ...php.matchAll(/(?:address|new Attr)\('([\w-]+)'\)/g),
  ].map(([, name]) => name),
};
/** What the recipe for Drupal tells to allow. */
const [, allowed] = /```text\n *(.+)\n/.exec(read('../../../docs/embedding/drupal.md'));

const sanitisers = {
  'TYPO3 as it comes': (html) => typo3(html),
  'TYPO3 with our extension': (html) => typo3(html, ours),
  'WordPress for authors': ksesPost,
  'Drupal for administrators': filterAdmin,
  'Drupal with the tags of the recipe': (html) => filterHtml(html, allowed),
};

const values = {
  'heading-level': '3',
  lang: 'de-simple',
  gateway: '/gateway',
  src: '/gateway/services/x',
};
const attributes = (names) =>
  names
    .map((name) => ` ${name}="${values[name.replace(/^data-/, '')] ?? 'fischereischein'}"`)
    .join('');
const link = '<a href="tel:05551230" onclick="alert(1)">Telefon</a>';
const mount = `<div${attributes(contract.mount)} onclick="alert(1)">${link}</div>`;
const element = `<stadt-service${attributes(contract.attributes)} onclick="alert(1)">${link}</stadt-service>`;

for (const [name, clean] of Object.entries(sanitisers))
  test(`${name}: the mount comes through whole, with its link, and without what can run`, () => {
    const found = serviceIn(clean(mount));
    const { onclick: runs, ...rest } = serviceIn(mount).attributes;
    assert.deepEqual([runs, found.attributes], ['alert(1)', rest]);
    assert.equal(found.link.href, 'tel:05551230');
    assert.equal(found.link.onclick, undefined);
  });

for (const name of ['TYPO3 as it comes', 'WordPress for authors', 'Drupal for administrators'])
  test(`${name}: destroys the element`, () => {
    assert.equal(serviceIn(sanitisers[name](element)), undefined);
  });

test('TYPO3 as it comes shows the element as text', () => {
  assert.match(typo3(element), /^&lt;stadt-service .*&lt;\/stadt-service&gt;$/);
});

test('TYPO3 with our extension: the element comes through with the attributes of the contract only', () => {
  const found = serviceIn(typo3(element, ours));
  assert.deepEqual(Object.keys(found.attributes), contract.attributes);
  assert.equal(found.link.onclick, undefined);
  assert.deepEqual(
    serviceIn(typo3('<stadt-service src="javascript:x"></stadt-service>', ours)).attributes,
    {},
  );
});

test('our extension never allows custom elements as such: that lets onclick through', () => {
  const code = php.replace(/\/\*[\s\S]*?\*\//g, '');
  assert.doesNotMatch(code, /ALLOW_CUSTOM_ELEMENTS|withFlags|NAME_PREFIX/);
  for (const name of contract.attributes) assert.ok(ours['stadt-service'].includes(name), name);
});

test('Drupal’s formats as they come let neither through; the recipe says what to allow', () => {
  const basic = '<a href hreflang> <em> <strong> <p> <ul type> <li> <h2 id>';
  assert.equal(serviceIn(filterHtml(mount + element, basic)), undefined);
});

test('a script in a text never runs, in no CMS', () => {
  const script = '<p>Vor</p><script type="module" src="/stadtkit/stadtkit.js"></script>';
  for (const clean of Object.values(sanitisers)) assert.doesNotMatch(clean(script), /<script/);
});
