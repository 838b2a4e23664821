import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDataFolder } from '../data-folder.js';
import { Transactions } from './transactions.js';

const at = '2026-11-24T12:00:00.000Z';
const request = {
  requestId: 'r1',
  grosAmount: 48,
  purpose: 'FS',
  description: 'FS',
  redirectUrl: 'https://stadt.example/',
  items: [],
};

test('what was paid and is held back stays paid, whatever else is pressed on the old page', async () => {
  const { db } = await openDataFolder();
  const transactions = new Transactions(db);
  const { id } = transactions.start('STADT', '05999000', request, at);
  transactions.hold(id);
  transactions.end(id, 'FAILED', at);
  transactions.end(id, 'CANCELED', at);
  assert.equal(transactions.release(at), 1);
  assert.equal(transactions.find(id)?.status, 'PAYED');
});

test('a database forgets what was deleted from it', async () => {
  const { db } = await openDataFolder();
  assert.deepEqual(db.prepare('PRAGMA secure_delete').all(), [{ secure_delete: 1 }]);
});
