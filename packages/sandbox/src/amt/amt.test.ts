import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '@stadtkit/services/compose.js';
import { fischereischein } from '@stadtkit/services/fischereischein.js';
import { musterstadt } from '@stadtkit/services/musterstadt.js';
import { CompactEncrypt, importJWK } from 'jose';
import { openDataFolder } from '../data-folder.js';
import { issuer } from '../issuer/issuer.js';
import { Licences } from '../issuer/register.js';
import { publicJwk } from '../keys.js';
import { Exams, sampleExams } from '../pruefungsregister/register.js';
import { Steering } from '../steering.js';
import { amt } from './amt.js';
import { Cases } from './cases.js';

const { service } = compose(fischereischein, musterstadt);
const [exam] = sampleExams;
const typed = (values: Readonly<Record<string, string | boolean>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, from: 'typed' }]),
  );
const person = typed({
  familyName: 'Łuczak',
  birthDate: '1988-03-14',
  street: 'Q 7, 24',
  postalCode: '59999',
  place: 'Musterstadt',
  levyYears: '5',
  levyFrom: 'this',
  confirmed: true,
});
const withCode = {
  ...person,
  ...typed({ examProof: 'code', examCode: exam.code }),
  examPassedOn: { value: exam.passedOn, from: 'register' },
  examExaminer: { value: exam.examiner, from: 'register' },
};
const withCertificate = {
  ...person,
  ...typed({ examProof: 'certificate', examDate: '2020-01-01', examAuthority: 'Kreis Unna' }),
};

async function office() {
  assert.ok(service);
  const { db, keys } = await openDataFolder();
  const steering = new Steering(() => Date.parse('2026-11-27T12:00:00Z'));
  const premises = { url: 'http://127.0.0.1', db, keys, steering };
  const exams = new Exams(db);
  const gateway = { issuer: premises.url, jwk: publicJwk(keys.gateway) };
  const desk = { service, exams, key: keys.amt, gateway, now: steering.now };
  const app = amt(premises, desk, new Cases(db), await issuer(premises, new Licences(db)));
  const id = crypto.randomUUID();
  const headers = { authorization: `Bearer ${keys.secrets.destination}` };
  const send = async (answers: object) => {
    const { id: of, version } = service;
    const content = JSON.stringify({ id, service: { id: of, version }, answers });
    const body = await new CompactEncrypt(new TextEncoder().encode(content))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
      .encrypt(await importJWK(publicJwk(keys.amt), 'RSA-OAEP-256'));
    const response = await app.request(`/submissions/${id}`, { method: 'POST', body, headers });
    const { receipt, due } = (await response.json()) as {
      receipt: { caseNumber: string };
      due: { totalCents: number };
    };
    return { number: receipt.caseNumber, cents: due.totalCents };
  };
  const pay = () =>
    app.request(`/submissions/${id}/payment`, {
      method: 'POST',
      body: JSON.stringify({ transaction: 't' }),
      headers,
    });
  return { send, pay, steering, isFree: () => exams.outcome(exam.code).status === 'found' };
}

test('an answer was lost, and the person changed something: what was sent last counts and is paid', async () => {
  const { send, isFree } = await office();
  const first = await send(withCode);
  assert.equal(first.cents, 6500);
  assert.equal(isFree(), false);
  const last = await send({ ...withCertificate, ...typed({ levyYears: '1' }) });
  assert.deepEqual(last, { number: first.number, cents: 3500 });
  assert.ok(isFree(), 'a code that is not used any more');
});

test('what was paid, or is a day old, is not changed by anything that comes in again', async () => {
  for (const end of ['paid', 'old'] as const) {
    const { send, pay, steering } = await office();
    const first = await send(withCode);
    if (end === 'paid') await pay();
    else steering.offsetSeconds = 24 * 3600;
    assert.deepEqual(await send({ ...withCode, ...typed({ levyYears: '1' }) }), first, end);
  }
});
