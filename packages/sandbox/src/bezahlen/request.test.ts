import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wrongIn } from './request.js';

interface Vector {
  readonly name: string;
  readonly request?: Record<string, unknown> & { items: object[] };
  readonly errors: readonly string[];
}

const file = new URL('../../vectors/xbezahldienste-vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: readonly Vector[] };
const valid = vectors.find(({ request }) => request)?.request;

/** The changes that the vectors name, made to the valid request. */
const changes: Readonly<Record<string, object>> = {
  valid: {},
  'purpose with umlaut': { purpose: 'Gebühr' },
  'purpose 28 chars': { purpose: 'x'.repeat(28) },
  'purpose empty': { purpose: '' },
  'sum differs': { grosAmount: 49 },
  'too high': { grosAmount: 1_000_000 },
  'requestId 37': { requestId: 'x'.repeat(37) },
  'no items': { items: [] },
  '100 items': { items: Array.from({ length: 100 }, () => valid?.items[0]) },
  'description with quote': { description: 'Der „Schein“' },
  currency: { currency: 'USD' },
};

for (const { name, errors } of vectors)
  test(`the payment provider judges as XBezahldienste does: ${name}`, () => {
    const change = changes[name];
    assert.ok(valid && change, 'a change that this test does not know');
    assert.deepEqual([...wrongIn({ ...valid, ...change })].sort(), [...errors].sort());
  });
