import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnUrlRule } from './return-url.js';

const list = [
  'https://stadt.example/angeln/',
  'https://cms.example/?page_id=7',
  'https://kreis.example/*',
  'https://amt.example/dienste/*',
  'http://127.0.0.1:4400/seite',
];

test('a page on the list is one that people may come back to', () => {
  const may = returnUrlRule(list);
  for (const url of [
    'https://stadt.example/angeln/',
    'https://cms.example/?page_id=7',
    'https://kreis.example/',
    'https://kreis.example/a/b?c=d',
    'https://kreis.example/?page_id=7',
    'https://amt.example/dienste/angeln',
    'http://127.0.0.1:4400/seite',
  ])
    assert.equal(may(url), url);
  assert.equal(may('https://kreis.example'), 'https://kreis.example/');
});

test('a query that the list does not ask for goes no further', () => {
  const may = returnUrlRule([
    'https://stadt.example/angeln/',
    'https://stadt.example/angeln/?id=7',
  ]);
  assert.equal(may('https://stadt.example/angeln/?token=1'), 'https://stadt.example/angeln/');
  assert.equal(may('https://stadt.example/angeln/?id=7'), 'https://stadt.example/angeln/?id=7');
});

test('a page that only looks like one on the list is not', () => {
  const may = returnUrlRule(list);
  for (const url of [
    'https://stadt.example/',
    'https://stadt.example/angeln',
    'https://stadt.example/angeln/x',
    'https://stadt.example:444/angeln/',
    'http://stadt.example/angeln/',
    'https://cms.example/?page_id=8',
    'https://cms.example/?page_id=7&to=https://evil.example',
    'https://cms.example/',
    'https://kreis.example.evil.example/',
    'https://kreis.example@evil.example/',
    'https://you@kreis.example/',
    'https://evil.example/https://kreis.example/',
    'https://amt.example/dienste',
    'https://amt.example/dienste/../intern',
    'https://amt.example/dienste/%2e%2e/intern',
    'https://amt.example/diensteX/',
    'https:\\\\kreis.example\\',
    ' https://kreis.example/',
    'https://kreis.example/\nx',
    'https://kreis.example/#x',
    'javascript:alert(1)//https://kreis.example/',
    '//kreis.example/',
    '*',
    '',
  ])
    assert.equal(may(url), undefined, url);
});

test('a pattern to which nobody could come back, or anybody, is named at once', () => {
  for (const pattern of [
    '*',
    'https://*',
    'https://*.stadt.example/',
    'https://stadt.example*',
    'https://stadt.example/a*',
    'https://stadt.example/*/b',
    'https://stadt.example/?a=b/*',
    'https://stadt.example/#x',
    'https://a:b@stadt.example/',
    'stadt.example',
    'data:text/html,x',
    '',
  ])
    assert.throws(() => returnUrlRule([pattern]), /^Error: returnUrls: /, pattern);
});
