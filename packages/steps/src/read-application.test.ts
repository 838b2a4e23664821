import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after } from './happening.js';
import { readApplication } from './read-application.js';
import { apply, eidPerson, harmlessDog, now, service } from './received.fixtures.js';

const newer = { ...service, version: '2027-01-01' };

test('another version of the definition keeps what was typed and who somebody is', () => {
  const draft = apply(...eidPerson, ...harmlessDog);
  const read = readApplication(JSON.stringify(draft), newer);
  assert.equal(read?.service.version, newer.version);
  assert.equal(read.at, 'start');
  assert.equal(read.answers['dog']?.value, 'no');
  assert.deepEqual(read.identity, draft.identity);
});

test('whoever was away to identify while the definition changed does not do it again', () => {
  const draft = after(service, apply(), { kind: 'identifying', reference: 'r' }, now);
  const read = readApplication(JSON.stringify(draft), newer);
  assert.equal(read?.identifying, 'r', 'it is looked at as soon as that step is open');
});

test('what nobody asks for any more is not lost without a word', () => {
  const draft = apply(...eidPerson, ...harmlessDog);
  const answers = { ...draft.answers, motto: { value: 'Petri Heil', from: 'typed' as const } };
  const read = readApplication(JSON.stringify({ ...draft, answers }), newer);
  assert.deepEqual(read?.carriedOver, { unasked: ['Petri Heil'] });
  assert.equal(
    readApplication(JSON.stringify({ ...draft, answers }), service)?.carriedOver,
    undefined,
  );
});
