import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { mistakesIn } from './mistakes.js';
import { readRelease } from './release.js';
import { snippetFor } from './snippet.js';
import { systems, type System, type SnippetOptions } from './snippet-options.js';
import { snippetMessages } from './words.js';

const plain: SnippetOptions = {
  cms: 'html',
  service: 'fischereischein',
  gateway: '/gateway',
  files: '/stadtkit/',
  fallback: { to: '0555 123-0' },
};

type Found = readonly [tag: string, attributes: Readonly<Record<string, string>>, text: string];

/** What is used of a node of parse5. */
interface Parsed {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
  /** Of a text. */
  readonly value?: string;
}

function* elementsOf({ tagName, attrs = [], childNodes = [] }: Parsed): Generator<Found> {
  const own = childNodes.map(({ value = '' }) => value).join('');
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  if (tagName) yield [tagName, attributes, own.trim()];
  for (const child of childNodes) yield* elementsOf(child);
}

/** What a browser makes of some lines: each element with its attributes and its own text, in order. */
const elementsIn = (code: string): readonly Found[] => [
  ...elementsOf(parseFragment(code) as Parsed),
];

const partsOf = (change: Partial<SnippetOptions>): readonly string[] => {
  const { snippet, mistakes } = snippetFor({ ...plain, ...change });
  assert.deepEqual(mistakes, []);
  return snippet!.parts.map(({ code }) => code);
};

const link: Found = ['a', { href: 'tel:05551230' }, '0555 123-0'];
const src = '/gateway/services/fischereischein';

test('a plain page gets a script that holds back the first picture, and the element with its link', () => {
  const [head, body, more] = partsOf({});
  assert.deepEqual(elementsIn(head!), [
    ['script', { type: 'module', blocking: 'render', src: '/stadtkit/stadtkit.js' }, ''],
  ]);
  assert.deepEqual(elementsIn(body!), [['stadt-service', { src }, ''], link]);
  assert.deepEqual(elementsIn(more!), [
    ['link', { rel: 'stylesheet', href: '/stadtkit/stadtkit.css' }, ''],
    ['link', { rel: 'preload', as: 'fetch', crossorigin: '', href: src }, ''],
  ]);
});

test('the four ways into any other CMS', () => {
  const mount: Found = ['div', { 'data-stadt-service': 'fischereischein', 'data-src': src }, ''];
  assert.deepEqual(elementsIn(partsOf({ cms: 'any' })[0]!), [
    ['script', { type: 'module', src: '/stadtkit/stadtkit.js' }, ''],
    ['stadt-service', { src }, ''],
    link,
  ]);
  assert.deepEqual(elementsIn(partsOf({ cms: 'any-mount' })[0]!), [mount, link]);
  assert.deepEqual(elementsIn(partsOf({ cms: 'any-classic' })[0]!), [
    ['script', { defer: '', src: '/stadtkit/stadtkit-classic.js' }, ''],
    mount,
    link,
  ]);
  const address = `/stadtkit/frame.html?src=${encodeURIComponent(src)}`;
  assert.deepEqual(elementsIn(partsOf({ cms: 'any-frame' })[0]!), [
    ['iframe', { 'data-stadt-frame': '', src: address, title: 'Fischereischein' }, ''],
    ['script', { defer: '', src: '/stadtkit/stadtkit-frame.js' }, ''],
    ['p', {}, ''],
    link,
  ]);
});

test('language, heading level, theme and a gateway elsewhere are said where they differ', () => {
  const options = { lang: 'en', headingLevel: 3, theme: 'rotmuehl' } as const;
  const [head, body] = partsOf({ ...options, src: '/forms/fishing.json' });
  assert.deepEqual(elementsIn(head!)[1], [
    'link',
    { rel: 'stylesheet', href: '/stadtkit/themes/rotmuehl.css' },
    '',
  ]);
  assert.deepEqual(elementsIn(body!)[0], [
    'stadt-service',
    { src: '/forms/fishing.json', gateway: '/gateway', 'heading-level': '3', lang: 'en' },
    '',
  ]);
  assert.deepEqual(elementsIn(partsOf({ ...options, cms: 'any-mount' })[0]!)[0]![1], {
    'data-stadt-service': 'fischereischein',
    'data-src': src,
    'data-heading-level': '3',
    'data-lang': 'en',
  });
});

test('what somebody writes stays text, in every system', () => {
  const text = `"><script>alert(1)</script>]  --> ' & Bürgeramt \\`;
  const fallback = { to: '/buergeramt?a=1&b=2', text };
  for (const cms of ['html', 'any', 'any-mount', 'any-classic', 'any-frame'] as const) {
    const found = partsOf({ cms, fallback }).flatMap((code) => elementsIn(code));
    assert.deepEqual(
      found.find(([tag]) => tag === 'a'),
      ['a', { href: fallback.to }, text],
    );
    assert.ok(
      found.every(([tag, , own]) => tag !== 'script' || own === ''),
      cms,
    );
  }
  const [shortcode, block] = partsOf({ cms: 'wordpress', fallback });
  assert.match(shortcode!, /^\[stadtkit [^[\]<>]*\]$/);
  const json = /^<!-- wp:stadtkit\/service (.*) \/-->$/.exec(block!)![1]!;
  assert.doesNotMatch(json, /--|[<>&]/);
  assert.equal((JSON.parse(json) as Record<string, string>)['fallbackText'], text);
});

test('TYPO3 puts the same lines into the head, in every version', () => {
  const [, typoScript] = partsOf({ cms: 'typo3', theme: 'kern' });
  const [, lines] = /^page\.headerData\.(?:\d+) = TEXT\n.+ \(\n([\s\S]+)\n\)$/.exec(typoScript!)!;
  assert.deepEqual(
    elementsIn(lines!).map(([tag, { src, href }]) => [tag, src ?? href]),
    [
      ['script', '/stadtkit/stadtkit.js'],
      ['link', '/stadtkit/stadtkit.css'],
      ['link', '/stadtkit/themes/kern.css'],
    ],
  );
});

test('the widget for Liferay is told what the element is', () => {
  const [lines] = partsOf({ cms: 'liferay', lang: 'de-simple', headingLevel: 3 });
  assert.equal(lines, `src=${src}\nheading-level=3\nlang=de-simple`);
});

test('the plugin for WordPress is told the same as a page', () => {
  const [shortcode, block] = partsOf({ cms: 'wordpress', lang: 'en', headingLevel: 3 });
  assert.equal(
    shortcode,
    '[stadtkit service="fischereischein" gateway="/gateway" lang="en" heading-level="3" ' +
      'fallback-url="tel:05551230" fallback-text="0555 123-0"]',
  );
  const known = JSON.parse(
    readFileSync(new URL('../../cms/wordpress/block/block.json', import.meta.url), 'utf8'),
  ) as { attributes: Record<string, { type: string }> };
  const given = JSON.parse(/\{.*\}/.exec(block!)![0]) as Record<string, unknown>;
  assert.deepEqual(given['headingLevel'], 3);
  for (const [name, value] of Object.entries(given))
    assert.equal(typeof value, known.attributes[name]?.type, name);
});

test('other hosts are named in the policy, and in nothing else', () => {
  assert.equal(
    snippetFor(plain).snippet!.policy,
    "script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
      "font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  );
  const { snippet } = snippetFor({
    ...plain,
    files: 'https://files.stadt.example/kit',
    gateway: 'https://forms.stadt.example:8443/gateway/',
  });
  assert.match(snippet!.policy, /script-src 'self' https:\/\/files\.stadt\.example;/);
  assert.match(snippet!.policy, /connect-src 'self' https:\/\/forms\.stadt\.example:8443;/);
  assert.deepEqual(snippet!.origins, [
    'https://files.stadt.example',
    'https://forms.stadt.example:8443',
  ]);
  assert.equal(
    snippetFor({ ...plain, cms: 'any-frame' }).snippet!.policy,
    "script-src 'self'; frame-src 'self'",
  );
});

const hash = (letter: string): string => `sha384-${letter.repeat(64)}`;
const release = readRelease({
  version: '1.2.3',
  files: {
    'stadtkit.js': { hashed: 'stadtkit.1a2b3c4d.js', integrity: hash('A'), bytes: 1, brotli: 1 },
    'stadtkit.1a2b3c4d.js': { integrity: hash('B'), bytes: 1, brotli: 1 },
  },
})!;

test('hashed names come from files.json, each with its own checksum', () => {
  const [head] = partsOf({ release, hashed: true, integrity: true });
  assert.deepEqual(elementsIn(head!)[0]![1], {
    type: 'module',
    blocking: 'render',
    src: '/stadtkit/stadtkit.1a2b3c4d.js',
    integrity: hash('B'),
  });
  const [elsewhere] = partsOf({ release, integrity: true, files: 'https://files.stadt.example/' });
  const { integrity, crossorigin } = elementsIn(elsewhere!)[0]![1];
  assert.deepEqual([integrity, crossorigin], [hash('A'), 'anonymous']);
  assert.deepEqual(mistakesIn({ ...plain, integrity: true }), [
    { at: 'release', code: 'release-missing' },
  ]);
});

test('a files.json that somebody changed brings nothing into a page', () => {
  const evil = { hashed: '"><script>', integrity: 'sha384-"onload="' };
  const read = readRelease({ version: '1', files: { 'stadtkit.js': evil, '"x': {}, '../a': {} } });
  assert.deepEqual(read, { version: '1', files: { 'stadtkit.js': {} } });
  for (const nonsense of [null, 3, [], {}, { version: 1, files: {} }, { version: '1' }])
    assert.equal(readRelease(nonsense), undefined);
});

test('addresses that would not work, or would do harm, are answered by a code', () => {
  const codes: Readonly<Record<string, string>> = {
    '': 'address-empty',
    'javascript:alert(1)': 'address-protocol',
    'data:text/html,x': 'address-protocol',
    'ftp://stadt.example': 'address-protocol',
    'http://stadt.example': 'address-unencrypted',
    'https://me:secret@stadt.example': 'address-credentials',
    '/gateway"onload="': 'address-letters',
    'java\nscript:alert(1)': 'address-letters',
    '/gate way': 'address-letters',
    '/\u202egateway': 'address-letters',
    '/\ud800': 'address-letters',
    'https://[': 'address-letters',
    '/gateway?a=b': 'address-folder',
    [`/${'a'.repeat(1_000_000)}`]: 'address-letters',
  };
  for (const [gateway, code] of Object.entries(codes))
    assert.deepEqual(
      mistakesIn({ ...plain, gateway }),
      [{ at: 'gateway', code }],
      gateway.slice(0, 40),
    );
  for (const gateway of ['/', 'gateway', '../gateway/', '//x.example/g', 'http://localhost:4000/g'])
    assert.deepEqual(mistakesIn({ ...plain, gateway }), [], gateway);
});

test('a link that helps nobody is answered', () => {
  const of = (to: string, text?: string): string | undefined =>
    mistakesIn({ ...plain, fallback: { to, ...(text !== undefined && { text }) } })[0]?.code;
  assert.equal(of(' '), 'fallback-empty');
  assert.equal(of('javascript:alert(1)', 'x'), 'fallback-target');
  assert.equal(of('/buergeramt'), 'fallback-text');
  assert.equal(of('/buergeramt', '\u202eabc'), 'fallback-letters');
  assert.equal(of('/buergeramt', 'a'.repeat(1_000_000)), 'fallback-letters');
  assert.equal(of('buergeramt@stadt.example'), undefined);
  assert.equal(of('+49 (555) 123-0'), undefined);
});

test('all mistakes are said at once', () => {
  const nothing = { service: '', gateway: '', files: '', theme: '"', headingLevel: 7 };
  assert.deepEqual(
    mistakesIn({ ...plain, ...nothing, fallback: { to: '' } }).map(({ at }) => at),
    ['service', 'gateway', 'files', 'theme', 'headingLevel', 'fallback'],
  );
});

test('every system has lines, and every line a place, in German and in English', () => {
  for (const locale of ['de', 'en'] as const) {
    const words = snippetMessages(locale);
    for (const cms of systems as readonly System[]) {
      assert.ok(words.systems[cms][0]);
      const { snippet } = snippetFor({ ...plain, cms, theme: 'kern' });
      assert.ok(snippet!.parts.length > 0);
      for (const { place } of snippet!.parts) assert.ok(words.places[place][0], place);
    }
  }
});
