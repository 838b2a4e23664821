import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rendered } from './testing/fluid.mjs';
import { serviceIn } from './testing/html.mjs';
import { answerOf, needsPhp } from './testing/php.mjs';
import { yaml } from './testing/yaml.mjs';

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

test('the form has every field, in both languages, with a column for each', needsPhp, () => {
  for (const version of [12, 14]) {
    const { said, tca, icons } = answer({ version });
    const [[table, columns]] = said.addTCAcolumns;
    assert.equal(table, 'tt_content');
    assert.deepEqual(Object.keys(columns), Object.keys(record).slice(1));
    const { showitem } = tca.types.stadtkit_service;
    for (const name of Object.keys(columns)) {
      assert.ok(showitem.includes(name), name);
      assert.match(read('ext_tables.sql'), new RegExp(`\\t${name} varchar`));
    }
    assert.equal(showitem.includes('--palette--;;access'), version === 12);
    assert.ok(icons[tca.ctrl.typeicon_classes.stadtkit_service]);
    const used = JSON.stringify([said, showitem]).matchAll(/Language\/locallang\.xlf:([\w.-]+)/g);
    const ids = new Set([...used].map(([, id]) => id));
    assert.deepEqual([...ids].sort(), [...labels('locallang.xlf').keys()].sort());
  }
});

test('every label is there in German, of the same English text', () => {
  for (const [path, german] of [
    ['Resources/Private/Language/locallang.xlf', 'Resources/Private/Language/de.locallang.xlf'],
    ['Configuration/Sets/Service/labels.xlf', 'Configuration/Sets/Service/de.labels.xlf'],
  ]) {
    const [en, de] = [units(read(path), 'source'), units(read(german), 'target')];
    assert.deepEqual([...de.keys()], [...en.keys()]);
    assert.deepEqual(units(read(german), 'source'), en, `${german} translates another text`);
    for (const [id, text] of de) assert.ok(text.trim() !== '', id);
  }
});

test('the sets of a site have what TYPO3 asks of them, and every setting has its words', () => {
  const sets = ['Service', 'EveryPage'].map((name) =>
    yaml(read(`Configuration/Sets/${name}/config.yaml`)),
  );
  assert.deepEqual(
    sets.map(({ name }) => name),
    ['stadtkit/service', 'stadtkit/every-page'],
  );
  assert.deepEqual(sets[1].dependencies, ['stadtkit/service']);
  const { settings, categories } = yaml(
    read('Configuration/Sets/Service/settings.definitions.yaml'),
  );
  const words = units(read('Configuration/Sets/Service/labels.xlf'), 'source');
  const constants = read('Configuration/TypoScript/constants.typoscript');
  for (const [name, { type, category, default: value }] of Object.entries(settings)) {
    assert.equal(type, 'string');
    assert.ok(category in categories);
    assert.ok(words.has(`settings.${name}`) && words.has(`settings.description.${name}`), name);
    assert.ok(read('Configuration/TypoScript/setup.typoscript').includes(`{$${name}}`), name);
    // Without sets the same is said by constants.
    assert.match(
      constants,
      new RegExp(`^  ${name.split('.')[1]} =${value ? ` ${value}` : ''}$`, 'm'),
    );
  }
});

test('the editor keeps the mount with exactly the attributes of the contract', () => {
  const [{ name, attributes }] = yaml(read('Configuration/RTE/Mount.yaml')).editor.config
    .htmlSupport.allow;
  assert.equal(name, 'div');
  assert.deepEqual(attributes, contract.mount);
});

test('composer.json and ext_emconf.php say the same', needsPhp, () => {
  const composer = JSON.parse(read('composer.json'));
  const { emconf } = answer();
  assert.equal(composer.type, 'typo3-cms-extension');
  assert.equal(composer.extra['typo3/cms']['extension-key'], 'stadtkit');
  assert.deepEqual(composer.extra['typo3/cms'].Package, { providesPackages: {} });
  assert.equal(emconf.version, composer.version);
  assert.equal(composer.extra['typo3/cms'].version, composer.version);
  assert.equal(composer.require['typo3/cms-core'], '^12.4 || ^13.4 || ^14.3');
  assert.equal(emconf.constraints.depends.typo3, '12.4.0-14.99.99');
});

test('every path that the extension names is there, or comes with the bundle', () => {
  const sources = [
    'Classes/ServiceProcessor.php',
    'Configuration/Icons.php',
    'Configuration/TypoScript/setup.typoscript',
    'Configuration/TypoScript/EveryPage/setup.typoscript',
    'Configuration/Sets/Service/setup.typoscript',
    'Configuration/Sets/EveryPage/setup.typoscript',
    'Configuration/TCA/Overrides/tt_content.php',
    'Configuration/RTE/Mount.yaml',
  ];
  const paths = sources.flatMap((path) =>
    [...read(path).matchAll(/EXT:stadtkit\/([\w./-]+\w)/g)].map(([, named]) => named),
  );
  assert.ok(paths.length >= sources.length - 1);
  for (const path of paths)
    assert.ok(
      path.startsWith('Resources/Public/stadtkit/') || existsSync(join(folder, path)),
      path,
    );
});

/** The texts of a file of labels by their ids. */
function units(xml, part) {
  const found = xml.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g);
  return new Map(
    [...found].map(([, id, inside]) => [
      id,
      new RegExp(`<${part}>(.*)</${part}>`).exec(inside)?.[1],
    ]),
  );
}

const labels = (file) => units(read(`Resources/Private/Language/${file}`), 'source');
