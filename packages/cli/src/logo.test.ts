import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError } from './usage-error.js';
import { readLogo } from './logo.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const drawing = (inside: string, more = '') =>
  bytes(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"${more}>${inside}</svg>`);
const usageErrorOf = (logo: Uint8Array): string => {
  try {
    readLogo(logo);
  } catch (fault) {
    if (fault instanceof UsageError) return fault.message;
    throw fault;
  }
  return '';
};

test('a drawing that needs nothing but itself is taken', () => {
  const inside = `<!-- drawn by hand --><defs><linearGradient id="a"/><style>.b{fill:url(#a)}</style></defs>
    <use href="#b" xlink:href="#b"/><path class="b" fill="url('#a')" d="M0 0"/><text>Stadt</text>
    <image href="data:image/png;base64,iVBORw0KGgo="/>`;
  const logo = readLogo(drawing(inside, ' xmlns:xlink="http://www.w3.org/1999/xlink"'));
  assert.equal(logo.name, 'logo.svg');
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
  assert.deepEqual(readLogo(png), { name: 'logo.png', bytes: png });
});

test('a drawing that could do something is refused, with what it has', () => {
  const refused: [Uint8Array, RegExp][] = [
    [drawing('<script>alert(1)</script>'), /a script/],
    [drawing('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), /a script/],
    [drawing('<a href="javascript:alert(1)"/>'), /a script/],
    [drawing('<a href="&#106;avascript:alert(1)"/>'), /a script/],
    [drawing('', ' onload="alert(1)"'), /event attributes/],
    [drawing('<path d="M0 0"onclick="x"/>'), /event attributes/],
    [drawing('<path\nonFocus = "x"/>'), /event attributes/],
    [drawing('<foreignObject/>'), /foreign content/],
    [drawing('<x:iframe/>'), /foreign content/],
    [drawing('<animate attributeName="href" to="x"/>'), /an animation/],
    [drawing('<set attributeName="href" to="x"/>'), /an animation/],
    [drawing('<image href="https://x.example/a.png"/>'), /references/],
    [drawing('<image xlink:href="//x.example/a.png"/>'), /references/],
    [drawing('<image href="../a.png"/>'), /references/],
    [drawing('<image href="&#104;ttps://x.example"/>'), /references/],
    [drawing('<use href="data:image/svg+xml,x"/>'), /references/],
    [drawing('<path fill="url(https://x.example#a)"/>'), /references/],
    [drawing('<path style="fill:u&#114;l(https://x.example#a)"/>'), /references/],
    [drawing('<style>@import "x"</style>'), /references/],
    [drawing('<style>@\\69mport "x"</style>'), /references/],
    [drawing('', ' xml:base="https://x.example"'), /references/],
    [bytes('<?xml-stylesheet href="#a"?><svg/>'), /references/],
    [bytes('<!DOCTYPE svg><svg/>'), /a document type/],
    [bytes('<!doctype svg [<!ENTITY a "b">]><svg/>'), /a document type/],
  ];
  for (const [logo, sentence] of refused) {
    const said = usageErrorOf(logo);
    assert.match(said, sentence, new TextDecoder().decode(logo));
    assert.match(said, /^The logo has .*\. Save it as plain SVG without that, or as PNG\.$/);
  }
});

test('what is no picture is refused', () => {
  for (const logo of ['', 'x', '<html><svg></svg></html>', '{}', '\ufeff', '%PDF-1.7', 'GIF89a'])
    assert.match(usageErrorOf(bytes(logo)), /neither SVG nor PNG/, logo);
  assert.match(usageErrorOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])), /not an SVG in UTF-8/);
  assert.match(usageErrorOf(Uint8Array.from([0xff, 0xfe, 60, 0])), /not an SVG in UTF-8/);
  assert.match(usageErrorOf(new Uint8Array(500_001)), /more than 500 kB/);
});

test('a hostile drawing takes no long time', () => {
  for (const part of [
    '<',
    '<a:',
    ' on',
    ' ona',
    '&#',
    '&#1',
    'url(',
    'href=',
    'href="',
    '<!--',
    ' ',
  ])
    for (const start of ['', '<svg ']) {
      const began = process.cpuUsage(); // not of the clock: other work may run beside
      usageErrorOf(bytes((start + part.repeat(500_000)).slice(0, 499_000)));
      assert.ok(process.cpuUsage(began).user < 2_000_000, `${start}${part} …`);
    }
});
