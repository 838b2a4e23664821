import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { de } from '../../packages/embed/src/diagnosis/messages/de.js';
import { snippetFor } from '../../packages/embed/src/snippets/snippet.js';
import { root } from '../../scripts/machine.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const blocks = (page) =>
  [...read(page).matchAll(/^( *)```html\n([\s\S]*?)^ *```$/gm)].map(([, indent, code]) =>
    code.slice(indent.length).replaceAll(`\n${indent}`, '\n').trim(),
  );

for (const end of ['', '.de'])
  test(`the lines for a frame are those of the builder, and what they name is known (frame${end})`, () => {
    const [lines, leading, origins, ...more] = blocks(`docs/embedding/frame${end}.md`);
    const { snippet } = snippetFor({
      cms: 'any-frame',
      service: 'fischereischein',
      gateway: '/gateway',
      files: '/stadtkit/',
      fallback: { to: '0555 123-0' },
    });
    assert.equal(lines, snippet.parts[0].code);
    assert.equal(
      leading.replace(/ data-leave="https:[^"]+"/, ''),
      lines.split('\n')[0],
      'the same frame, with the hosts that the page leads to',
    );
    assert.ok(read('packages/embed/src/frame/host.ts').includes("dataset['leave']"));
    const [name] = /name="[^"]+"/.exec(origins);
    assert.ok(read('packages/embed/src/frame/frame.html').includes(name));
    assert.deepEqual(more, []);
  });

for (const end of ['', '.de'])
  test(`everything that the diagnosis can say is explained, and nothing else (troubleshooting${end})`, () => {
    const page = read(`docs/embedding/troubleshooting${end}.md`);
    const codes = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code);
    assert.deepEqual(
      codes.filter((code) => code !== 'integrity'),
      Object.keys(de.advice),
    );
  });
