import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detailNames, readDetails } from './details.js';
import { everything } from './papers.fixtures.js';

test('right details are taken as they are', () => {
  assert.deepEqual(readDetails(everything), { details: everything });
  assert.deepEqual(readDetails({}), { details: {} });
});

test('everything wrong is said at once, with its path', () => {
  const { mistakes } = readDetails({
    adress: 'x',
    page: 'http://insecure.example',
    status: 'full',
    decision: 'maybe',
    assessedOn: '1.10.2026',
    files: 'stadtkit',
    operator: 7,
    issuer: ' ',
    register: 'x'.repeat(1001),
  });
  const said = mistakes?.map(({ path, says }) => `${path} ${says}`) ?? [];
  assert.equal(said.length, 9);
  assert.match(said[0]!, /^adress is not known here\. Known: address, privacyOfficer/);
  assert.ok(said.includes('page must be an https address.'));
  assert.ok(said.some((one) => one.startsWith('status must be partial or none: the limits')));
  assert.ok(said.includes('assessedOn must be an ISO date such as 2026-07-01.'));
});

test('what is no object, and names of objects, are no details', () => {
  for (const value of [null, 1, 'x', []]) assert.ok(readDetails(value).mistakes);
  for (const name of ['toString', 'constructor', '__proto__'])
    assert.ok(readDetails(JSON.parse(`{"${name}":"x"}`)).mistakes, name);
  assert.ok(!detailNames.includes('toString' as never));
});
