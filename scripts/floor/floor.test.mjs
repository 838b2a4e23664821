import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { beyond } from './beyond.mjs';
import { callsBeyond } from './bundle.mjs';
import { cssFeatures } from './css.mjs';
import { entryOf, floor, lacking } from './floor.mjs';
import { featuresInSources } from './sources.mjs';

const isBeyond = (path) => lacking(entryOf(path)).length > 0;

test('what pages load needs nothing that a promised browser lacks, except what is listed with its loss', () => {
  const found = new Map([...featuresInSources()].filter(([path]) => isBeyond(path)));
  const unlisted = [...found]
    .filter(([path]) => !Object.hasOwn(beyond, path))
    .map(
      ([path, files]) => `${path}: ${lacking(entryOf(path)).join(', ')}; ${[...files].join(', ')}`,
    );
  assert.deepEqual(unlisted, []);
  assert.deepEqual(
    Object.keys(beyond).filter((path) => !found.has(path)),
    [],
    'listed, but not used',
  );
});

const sheets = {
  'css.types.color.light-dark': ':root{--x:light-dark(#000,#fff)}',
  'css.selectors.nesting': '.a{color:red;.b{color:blue}}',
  'css.selectors.user-invalid': 'input:user-invalid{color:red}',
  'css.at-rules.starting-style': '@starting-style{.a{opacity:0}}',
  'css.at-rules.property': '@property --x{syntax:"<color>";inherits:true;initial-value:red}',
  'css.at-rules.scope': '@scope (.a){b{color:red}}',
  'css.at-rules.media.scripting': '@media (scripting:none){a{color:red}}',
  'css.properties.field-sizing': 'textarea{field-sizing:content}',
  'css.properties.anchor-name': '.a{anchor-name:--a}',
  'css.properties.text-wrap.balance': 'h1{text-wrap:balance}',
  'css.properties.mask-image': '.a{mask-image:url("a.svg")}',
  'css.types.color.rgb.relative_syntax': '.a{color:rgb(from red r g b / 50%)}',
};
for (const [path, sheet] of Object.entries(sheets))
  test(`a style sheet with ${path.replace(/^css\.\w+\W?\w*\./, '')} is found to be beyond some promised browser`, () => {
    assert.ok(cssFeatures(sheet).includes(path), cssFeatures(sheet).join(', '));
    assert.ok(isBeyond(path));
  });

test('what all promised browsers have is not complained about', () => {
  const sheet = `@layer a{@media (width >= 20em){:where(.a):has(> b):focus-visible{inset-inline:0;gap:1lh;
    color:color-mix(in oklab,red,blue);aspect-ratio:1;container-type:inline-size}}}`;
  assert.deepEqual(cssFeatures(sheet).filter(isBeyond), []);
});

test('scripts are known by whose member something is', () => {
  for (const [path, expected] of [
    ['api.AbortSignal.any_static', true],
    ['javascript.builtins.Promise.withResolvers', true],
    ['javascript.builtins.Object.groupBy', true],
    ['javascript.builtins.Set.union', true],
    ['api.URL.canParse_static', true],
    ['javascript.builtins.Iterator.map', true],
    ['javascript.builtins.Array.findLast', false],
    ['api.structuredClone', false],
  ])
    assert.equal(isBeyond(path), expected, path);
});

test('built scripts are searched for what the libraries in them call', () => {
  const text =
    'AbortSignal.any([a]);Object.groupBy(a,b);Promise.withResolvers();x.union(y);Object.hasOwn(a,b)';
  assert.deepEqual(callsBeyond(text).sort(), [
    'AbortSignal.any()',
    'Object.groupBy()',
    'Promise.withResolvers()',
  ]);
});

test('whatever names the oldest browsers reads the one list', () => {
  const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  for (const path of [
    'packages/embed/build/bundles.mjs',
    'packages/sandbox/vite.config.ts',
    'scripts/bundlers.mjs',
  ])
    assert.doesNotMatch(read(path), /chrome\d/, path);
  const page = read('docs/browsers.md');
  const { chrome, firefox, safari } = floor;
  assert.ok(page.includes(`Chrome ${chrome}, Firefox ${firefox}, Safari ${safari}`));
  for (const loss of new Set(Object.values(beyond))) assert.ok(page.includes(loss), loss);
});
