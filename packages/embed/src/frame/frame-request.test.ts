import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrame } from './frame-request.js';

const page = 'https://stadt.example/stadtkit/frame.html';
const origins = ['https://gateway.stadt.example'];
const read = (query: string) => readFrame(query, { page, origins });

test('services of the own origin and of named ones are shown', () => {
  for (const src of ['/gateway/services/x', '../g/services/x', `${origins[0]}/services/x`])
    assert.deepEqual(read(`?src=${encodeURIComponent(src)}`).request, { src });
  assert.deepEqual(read('?src=/s&lang=de-simple&theme=rotmuehl&heading-level=3&utm_x=1').request, {
    src: '/s',
    lang: 'de-simple',
    theme: 'rotmuehl',
    'heading-level': '3',
  });
});

test('strangers’ servers, other protocols and names with paths are not', () => {
  const strangers = [
    'https://evil.example/services/x',
    '//evil.example',
    'https://stadt.example@evil.example/',
    'https://user@stadt.example/',
    'https://stadt.example.evil.example/',
    'http://stadt.example/',
    'javascript:alert(1)',
    'blob:https://stadt.example/1',
    'data:application/json,{}',
    'https://',
  ];
  for (const src of strangers)
    assert.deepEqual(read(`?src=${encodeURIComponent(src)}`).wrong, ['src'], src);
  assert.deepEqual(read('?src=/s&gateway=//evil.example').wrong, ['gateway']);
  for (const theme of ['../x', 'a b', 'x.css', '', 'x'.repeat(41)])
    assert.deepEqual(read(`?src=/s&theme=${theme}`).wrong, ['theme'], theme);
  assert.deepEqual(read('?lang=fr&heading-level=0').wrong, ['lang', 'heading-level', 'src']);
});
