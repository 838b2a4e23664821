import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourNames } from '@stadtkit/theme/roles.js';
import { roleGroups } from './role-groups.js';

test('every colour of the contract is shown, once', () => {
  assert.deepEqual(Object.values(roleGroups).flat().sort(), [...colourNames].sort());
});
