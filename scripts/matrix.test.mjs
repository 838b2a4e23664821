import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined, matrixOf } from './matrix.mjs';

const session = (name, tag, ...tests) => ({
  browser: { name },
  testResults: { suites: [{ name: `fields: ${tag}`, suites: [], tests }], tests: [] },
});
const passed = (name) => ({ name, passed: true, skipped: false });
const failed = (name) => ({ name, passed: false, skipped: false });
const skipped = (name) => ({ name, passed: false, skipped: true });

test('the worst of several tests of a row counts', () => {
  const sessions = [
    session(
      'Firefox',
      'x-a',
      passed('keyboard: Tab'),
      failed('keyboard: Enter'),
      skipped('dark: x'),
    ),
    session('WebKit', 'x-a', skipped('keyboard: Tab'), passed('keyboard: Enter: twice')),
    { browser: { name: 'Chromium' }, testResults: undefined },
  ];
  assert.deepEqual(matrixOf(sessions), {
    'x-a': {
      keyboard: { Firefox: 'failed', WebKit: 'passed' },
      dark: { Firefox: 'not in this engine' },
    },
  });
});

test('other suites do not count', () => {
  const other = { name: 'x-a', suites: [], tests: [passed('keyboard: Tab')] };
  const sessions = [{ browser: { name: 'WebKit' }, testResults: { suites: [other], tests: [] } }];
  assert.deepEqual(matrixOf(sessions), {});
});

test('what nobody looked at now is as it was, and rows that are gone are gone', () => {
  const before = {
    'x-a': { old: { Firefox: 'passed' }, keyboard: { Firefox: 'failed', WebKit: 'passed' } },
    'x-b': { keyboard: { WebKit: 'passed' } },
  };
  assert.deepEqual(joined(before, { 'x-a': { keyboard: { Firefox: 'passed' } } }), {
    'x-a': { keyboard: { WebKit: 'passed', Firefox: 'passed' } },
    'x-b': { keyboard: { WebKit: 'passed' } },
  });
});
