import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { yaml } from './testing/yaml.mjs';

const folder = join(import.meta.dirname, 'liferay');
const read = (path) => readFileSync(join(folder, path), 'utf8');
const contract = JSON.parse(readFileSync(join(import.meta.dirname, 'mount.json'), 'utf8'));
const { assemble, ...extensions } = yaml(read('client-extension.yaml'));
const service = extensions['stadtkit-service'];

test('the widget is the element, as often as a page wants it', () => {
  assert.equal(service.type, 'customElement');
  assert.equal(service.htmlElementName, contract.element);
  assert.equal(service.useESM, true);
  assert.equal(service.instanceable, true);
  assert.equal(service.portletCategoryName, 'category.client-extensions');
});

test('the widget says only what the contract knows', () => {
  for (const property of service.properties) {
    const [name, value] = property.split('=');
    assert.ok(contract.attributes.includes(name), name);
    assert.ok(value !== '');
  }
});

test('services in texts get the same script, once for all pages that Liferay shows without loading anew', () => {
  const script = extensions['stadtkit-script'];
  assert.equal(script.type, 'globalJS');
  assert.deepEqual(script.scriptElementAttributes, {
    type: 'module',
    'data-senna-track': 'permanent',
  });
  assert.deepEqual([script.url], service.urls);
});

test('every file that Liferay is told of is put together from here or from the bundle', () => {
  assert.deepEqual(assemble, [
    { from: 'loader', into: 'static' },
    { from: 'stadtkit', into: 'static/stadtkit' },
  ]);
  for (const path of [...service.urls, ...service.cssURLs])
    assert.ok(path.startsWith('stadtkit/') || existsSync(join(folder, 'loader', path)), path);
});

test('all CMSes that add a version to addresses load the bundle by the same file', () => {
  const start = read('loader/start.js');
  assert.match(start, /^import '\.\/stadtkit\/stadtkit\.js';$/m);
  for (const other of ['drupal/start.js', 'typo3/Resources/Public/start.js'])
    assert.equal(readFileSync(join(import.meta.dirname, other), 'utf8'), start, other);
});
