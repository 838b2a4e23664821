import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { answerOf, needsPhp } from './testing/php.mjs';
import { yaml } from './testing/yaml.mjs';

const folder = join(import.meta.dirname, 'drupal');
const read = (path) => readFileSync(join(folder, path), 'utf8');
const contract = JSON.parse(readFileSync(join(import.meta.dirname, 'mount.json'), 'utf8'));
const settings = { service: 'fischereischein', link: 'tel:115', link_text: 'Telefon 115' };
const answer = (more = {}, texts = []) =>
  answerOf('drupal.php', { settings: { ...settings, ...more }, texts });

test('the block prints a mount with a link that works', needsPhp, () => {
  const { build, errors } = answer();
  assert.deepEqual(errors, []);
  assert.equal(build.mount['#tag'], 'div');
  assert.deepEqual(build.mount['#attributes'], {
    'data-stadt-service': 'fischereischein',
    'data-src': '/gateway/services/fischereischein',
    'data-heading-level': 2,
  });
  const { link } = build.mount;
  assert.deepEqual([link['#tag'], link['#attributes'].href], ['a', 'tel:115']);
  assert.equal(link.text['#plain_text'], 'Telefon 115');
});

test(
  'the block says only what the contract knows, and a language only if one was chosen',
  needsPhp,
  () => {
    const { build } = answer({
      language: 'de-simple',
      heading_level: '4',
      gateway: 'https://a.example/',
    });
    const attributes = build.mount['#attributes'];
    assert.deepEqual(
      Object.keys(attributes).filter((name) => !contract.mount.includes(name)),
      [],
    );
    assert.equal(attributes['data-lang'], 'de-simple');
    assert.equal(attributes['data-heading-level'], 4);
    assert.equal(attributes['data-src'], 'https://a.example/services/fischereischein');
  },
);

test('the definition is fetched together with the script', needsPhp, () => {
  const { build } = answer();
  const [[preload]] = build['#attached'].html_head_link;
  assert.deepEqual(preload, {
    rel: 'preload',
    as: 'fetch',
    crossorigin: 'anonymous',
    href: build.mount['#attributes']['data-src'],
  });
  assert.deepEqual(build['#attached'].library, ['stadtkit/service']);
});

test(
  'a link to a page of the site goes through Drupal, so that it keeps its alias',
  needsPhp,
  () => {
    const { link } = answer({ link: ' /buergeramt ' }).build.mount;
    assert.deepEqual(
      [link['#type'], link['#url'], link['#title']],
      ['link', '/buergeramt', 'Telefon 115'],
    );
  },
);

test(
  'a link that can lead nowhere is answered at its field, and never reaches the page',
  needsPhp,
  () => {
    for (const link of ['javascript:alert(1)', 'buergeramt', 'data:text/html,x'])
      assert.deepEqual(Object.keys(answer({ link }).errors), ['link'], link);
    const { link } = answer({ link: 'javascript:alert(1)' }).build.mount;
    assert.doesNotMatch(link['#attributes'].href, /javascript/);
    for (const fine of ['https://a.example/', 'mailto:a@b.example', 'tel:+495551230', '/x'])
      assert.deepEqual(answer({ link: fine }).errors, [], fine);
  },
);

test('the script comes to texts with a service and to no others', needsPhp, () => {
  const texts = [
    '<p>Nichts</p>',
    '<div data-stadt-service="x"></div>',
    '<stadt-service></stadt-service>',
  ];
  const { texts: results } = answer({}, texts);
  assert.deepEqual(
    results.map(({ text }) => text),
    texts,
  );
  assert.deepEqual(
    results.map(({ attachments }) => attachments.library ?? []),
    [[], ['stadtkit/service'], ['stadtkit/service']],
  );
});

test('every setting of the block has a field and a place in the schema', needsPhp, () => {
  const { defaults, form, block, filter } = answer();
  const own = Object.keys(defaults).filter((name) => name !== 'label_display');
  const schema = yaml(read('config/schema/stadtkit.schema.yml'))[`block.settings.${block.id}`];
  assert.equal(schema.type, 'block_settings');
  assert.deepEqual(Object.keys(schema.mapping).sort(), own.sort());
  assert.deepEqual(Object.keys(form).sort(), own);
  assert.equal(schema.mapping.link_text.type, 'label');
  assert.equal(filter.id, 'stadtkit_script');
});

test('the library is a module that Drupal leaves as it is', () => {
  const { service } = yaml(read('stadtkit.libraries.yml'));
  assert.equal(service.header, true);
  for (const [path, { preprocess, attributes }] of Object.entries(service.js)) {
    assert.ok(existsSync(join(folder, path)), path);
    assert.equal(preprocess, false);
    assert.deepEqual(attributes, { type: 'module', blocking: 'render' });
  }
  assert.deepEqual(Object.keys(service.css.component), ['stadtkit/stadtkit.css']);
});

test('Drupal finds the module and its German', () => {
  const info = yaml(read('stadtkit.info.yml'));
  const composer = JSON.parse(read('composer.json'));
  assert.equal(info.type, 'module');
  assert.equal(info.core_version_requirement, '^10.3 || ^11');
  assert.equal(composer.require['drupal/core'], info.core_version_requirement);
  assert.equal(composer.type, 'drupal-module');
  assert.equal(info.version, composer.version);
  const pattern = info['interface translation server pattern'];
  const file = pattern
    .replace('%project', info['interface translation project'])
    .replace('%language', 'de');
  assert.ok(existsSync(join(folder, file.replace(/^modules\/stadtkit\//, ''))), file);
});

test('every text that an editor sees has its German', () => {
  const code = ['src/Plugin/Block/ServiceBlock.php', 'src/Plugin/Filter/ServiceScript.php']
    .map(read)
    .join('');
  const said = [...code.matchAll(/(?:->t|TranslatableMarkup)\('([^']+)'/g)].map(([, text]) => text);
  const known = pairs(read('translations/stadtkit.de.po'));
  for (const text of said.filter((one) => one !== 'Stadtkit')) assert.ok(known.get(text), text);
  assert.ok(said.length > 15);
});

/** The translations of a file, by what they translate. */
function pairs(po) {
  const found = po.matchAll(/^msgid "(.+)"\nmsgstr "(.+)"$/gm);
  return new Map([...found].map(([, text, german]) => [text, german]));
}
