import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultCode, PartyFault } from './party-fault.js';

test('a fault has a code and what caused it', () => {
  const cause = new TypeError('fetch failed');
  const fault = new PartyFault('down', 'The register cannot be reached.', { cause });
  assert.equal(faultCode(fault), 'down');
  assert.equal(fault.cause, cause);
});

test('a fault of another copy of the library is one too; other errors are none', () => {
  class PartyFaultOfAnotherCopy extends Error {
    override readonly name = 'PartyFault';
    readonly code = 'gone';
  }
  assert.equal(faultCode(new PartyFaultOfAnotherCopy('no such file')), 'gone');
  const system = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  for (const other of [system, new DOMException('x', 'AbortError'), 'down', null, undefined, 7])
    assert.equal(faultCode(other), undefined);
});
