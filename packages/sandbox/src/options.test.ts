import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions, type Options } from './options.js';

test('without options the sandbox listens on this machine only', () => {
  assert.deepEqual(readOptions([]), { port: 4400, host: '127.0.0.1' });
});

test('port and folder are taken from the command line', () => {
  assert.deepEqual(readOptions(['--port', '0', '--data', 'd']), {
    port: 0,
    host: '127.0.0.1',
    data: 'd',
  });
});

test('pages that citizens may come back to are named one by one', () => {
  const pages = ['https://stadt.example/angeln/', 'http://127.0.0.1:8080/angeln/'];
  const options = readOptions(pages.flatMap((page) => ['--page', page])) as Options;
  assert.deepEqual(options.pages, pages);
});

test('what is wrong is said in one sentence', () => {
  assert.match(readOptions(['--port', 'abc']) as string, /0 to 65535, not "abc"/);
  assert.match(readOptions(['--port', '70000']) as string, /0 to 65535/);
  assert.match(readOptions(['--prot', '1']) as string, /--prot is not known/);
  assert.match(readOptions(['--page', '/angeln/']) as string, /not "\/angeln\/"/);
  assert.match(readOptions(['--page', 'javascript:alert(1)']) as string, /must be an address/);
  assert.match(readOptions(['here']) as string, /Only these options|not known/);
});
