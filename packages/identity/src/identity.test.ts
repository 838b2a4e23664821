import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributesFrom } from './claims.js';
import { reaches } from '@stadtkit/kinds/assurance-level.js';
import { levelOf } from './identity.js';

test('levels are read from eIDAS addresses, STORK words, and nothing else', () => {
  assert.equal(levelOf('http://eidas.europa.eu/LoA/high'), 'high');
  assert.equal(levelOf('STORK-QAA-Level-3'), 'substantial');
  assert.equal(levelOf('very-high'), 'none');
  assert.equal(levelOf(undefined), 'none');
  assert.ok(reaches('high', 'substantial'));
  assert.ok(!reaches('low', 'substantial'));
});

test('claims become attributes; nothing is invented', () => {
  assert.deepEqual(attributesFrom({ sub: 'x', name: 'Suharto', birthdate: '1964-08-00' }), {
    familyName: 'Suharto',
    birthDate: '1964-08',
  });
  assert.deepEqual(attributesFrom({ birthdate: '0000-03-14' }), {});
  assert.deepEqual(attributesFrom({ birthdate: '1964    ', address: { locality: 'Ulm' } }), {
    birthDate: '1964',
    place: 'Ulm',
  });
});
