import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OptionFault, readOptions } from './options.mjs';

test('options are read', () => {
  const { only, accept, reload } = readOptions(['--only=fields-text', '--accept']);
  assert.deepEqual([only, accept, reload], ['fields-text', true, false]);
});

for (const args of [['--acept'], ['--only'], ['--only='], ['--accept=yes'], ['storybook-static']])
  test(`“${args}” is answered with what there is`, () => {
    assert.throws(
      () => readOptions(args),
      (fault) => {
        assert.ok(fault instanceof OptionFault);
        assert.match(fault.message, new RegExp(`^“${args}” means nothing here`));
        assert.match(fault.message, /--accept {3}/);
        return true;
      },
    );
  });

test('what is only compared is not accepted at the same time', () => {
  for (const only of ['--reload', '--glance'])
    assert.throws(() => readOptions(['--accept', only]), /only compares/);
});
