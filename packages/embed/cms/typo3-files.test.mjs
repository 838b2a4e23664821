import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { answerOf, needsPhp } from './testing/php.mjs';
import { yaml } from './testing/yaml.mjs';

const folder = join(import.meta.dirname, 'typo3');
const read = (path) => readFileSync(join(folder, path), 'utf8');
const contract = JSON.parse(readFileSync(join(import.meta.dirname, 'mount.json'), 'utf8'));
const answer = (version = 14) =>
  answerOf('typo3.php', {
    version,
    settings: {},
    record: { tx_stadtkit_service: 'fischereischein', tx_stadtkit_address: '' },
  });

test('the form has every field, in both languages, with a column for each', needsPhp, () => {
  for (const version of [12, 14]) {
    const { said, tca, icons } = answer(version);
    const [[table, columns]] = said.addTCAcolumns;
    assert.equal(table, 'tt_content');
    assert.equal(Object.keys(columns).length, 6);
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

test('the policy gets what the contract says, and nothing more', () => {
  const code = read('Configuration/ContentSecurityPolicies.php');
  const mutations = [
    ...code.matchAll(/new Mutation\(\s*MutationMode::Extend,\s*Directive::(\w+),([^)]+)\)/g),
  ].map(([, directive, sources]) => [
    directive,
    [...sources.matchAll(/Source(?:Keyword|Scheme)::(\w+)/g)].map(([, source]) => source),
  ]);
  assert.deepEqual(Object.fromEntries(mutations), {
    ScriptSrc: ['self'],
    StyleSrc: ['self'],
    FontSrc: ['self'],
    ConnectSrc: ['self'],
    ImgSrc: ['self', 'data', 'blob'],
  });
  assert.doesNotMatch(code, /unsafe|UriValue/i);
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
