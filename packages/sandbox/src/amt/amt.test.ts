import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256 } from '@stadtkit/kinds/bytes.js';
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
import { Attachments } from './attachments.js';
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
  ...typed({ concern: 'first', examProof: 'code', examCode: exam.code }),
  examPassedOn: { value: exam.passedOn, from: 'register' },
  examExaminer: { value: exam.examiner, from: 'register' },
};
const withCertificate = {
  ...person,
  ...typed({
    concern: 'first',
    examProof: 'certificate',
    examDate: '2020-01-01',
    examAuthority: 'Kreis Unna',
  }),
};

async function office() {
  assert.ok(service);
  const { db, keys } = await openDataFolder();
  const steering = new Steering(() => Date.parse('2026-11-27T12:00:00Z'));
  const context = { url: 'http://127.0.0.1', db, keys, steering };
  const exams = new Exams(db);
  const gateway = { issuer: context.url, jwk: publicJwk(keys.gateway) };
  const desk = { services: [service], exams, key: keys.amt, gateway, now: steering.now };
  const app = amt(
    context,
    desk,
    new Cases(db),
    new Attachments(db),
    await issuer(context, new Licences(db)),
  );
  const id = crypto.randomUUID();
  const headers = { authorization: `Bearer ${keys.secrets.destination}` };
  /** What was sent, and the hash of what the office says it has read. */
  const told: { content: string; sha256: string }[] = [];
  const send = async (answers: object) => {
    const { id: of, version } = service;
    const content = JSON.stringify({ id, service: { id: of, version }, answers });
    const body = await new CompactEncrypt(new TextEncoder().encode(content))
      .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
      .encrypt(await importJWK(publicJwk(keys.amt), 'RSA-OAEP-256'));
    const response = await app.request(`/submissions/${id}`, { method: 'POST', body, headers });
    const {
      receipt,
      due,
      content: read,
    } = (await response.json()) as {
      receipt: { caseNumber: string };
      due: { totalCents: number };
      content: { sha256: string };
    };
    told.push({ content, sha256: read.sha256 });
    return { number: receipt.caseNumber, cents: due.totalCents };
  };
  const pay = () =>
    app.request(`/submissions/${id}/payment`, {
      method: 'POST',
      body: JSON.stringify({ transaction: 't' }),
      headers,
    });
  const end = () =>
    app.request(`/submissions/${id}/unpaid`, {
      method: 'POST',
      body: JSON.stringify({ status: 'open', transaction: 't' }),
      headers,
    });
  const licence = async () => {
    const response = await app.request(`/submissions/${id}/outcome`, { headers });
    return (await response.json()) as { status: string; on?: string };
  };
  const list = async () => (await app.request('/')).text();
  const approve = (check: string) => app.request(`/approve/${id}/${check}`, { method: 'POST' });
  const write = (letter: string, text: string) =>
    app.request(`/${letter}/${id}`, { method: 'POST', body: new URLSearchParams({ text }) });
  const withdraw = () => app.request(`/submissions/${id}/withdrawal`, { method: 'POST', headers });
  const isFree = () => exams.outcome(exam.code).status === 'found';
  const clerk = { list, approve, write };
  return { told, send, pay, end, licence, withdraw, ...clerk, steering, exams, isFree };
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

test('the office reads what was sent to the byte: its hash is the one of the citizen’s copy', async () => {
  const { send, told } = await office();
  await send(withCode);
  await send({ ...withCode, ...typed({ street: 'Łöße-Straße 7' }) });
  assert.equal(told.length, 2);
  for (const { content, sha256: read } of told) assert.equal(read, await sha256(content));
});

test('what was paid stays what the receipt names, whatever comes in afterwards', async () => {
  const { send, pay, told } = await office();
  await send(withCode);
  await pay();
  await send({ ...withCode, ...typed({ levyYears: '1' }) });
  assert.equal(told[1]?.sha256, told[0]?.sha256);
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

test('what nobody paid for is ended: its access code can be used again', async () => {
  const { send, end, list, isFree } = await office();
  await send(withCode);
  assert.equal(isFree(), false);
  assert.equal((await end()).status, 204);
  assert.ok(isFree());
  assert.equal((await end()).status, 204, 'safe to repeat');
  assert.match(await list(), /nicht bezahlt, beendet/);
});

test('money that comes after the end is shown to a clerk, and nothing is issued by itself', async () => {
  const { send, end, pay, licence, list, approve, exams, isFree } = await office();
  await send(withCode);
  await end();
  await pay();
  await approve('identity');
  assert.match(await list(), /verspätet bezahlt: Geld zurückgeben oder Antrag weiterführen/);
  assert.deepEqual(await licence(), { status: 'waiting', on: 'office' });
  exams.use(exam.code, 'another application');
  await approve('late');
  assert.equal((await licence()).status, 'waiting', 'the code belongs to another one now');
  exams.leave('another application', undefined);
  await approve('late');
  assert.equal((await licence()).status, 'issued');
  assert.equal(isFree(), false);
});

test('that it is unpaid takes nothing back from what was paid', async () => {
  const { send, end, pay, licence, approve, isFree } = await office();
  await send(withCode);
  await pay();
  await approve('identity');
  assert.equal((await end()).status, 204);
  assert.equal(isFree(), false);
  assert.equal((await licence()).status, 'issued');
});

test('what a clerk decides ends it, and is shown with what was written; nothing can be written after it', async () => {
  const { send, write, licence, list } = await office();
  await send(withCertificate);
  assert.equal((await write('decide', ' ')).status, 404, 'nobody decides without a word');
  assert.equal((await write('decide', 'Sie dürfen <b>beginnen</b>.')).status, 303);
  assert.deepEqual(await licence(), { status: 'decided', on: '2026-11-27' });
  await write('refuse', 'Doch nicht.');
  assert.equal((await licence()).status, 'decided');
  const shown = await list();
  assert.match(shown, /Bewilligt<\/b>: Sie dürfen &lt;b&gt;beginnen/);
  assert.ok(!shown.includes('Ablehnen') && !shown.includes('In Ordnung'));
});

test('what is refused or taken back uses no access code, and is not changed by what comes in again', async () => {
  for (const how of ['refused', 'withdrawn'] as const) {
    const { send, write, withdraw, licence, isFree } = await office();
    const first = await send(withCode);
    assert.equal(isFree(), false);
    await (how === 'refused' ? write('refuse', 'Nein.') : withdraw());
    assert.ok(isFree(), how);
    assert.deepEqual(await send({ ...withCode, ...typed({ levyYears: '1' }) }), first);
    assert.equal((await licence()).status, how);
  }
});

test('while the office asks back, what comes in again changes nothing under the clerk', async () => {
  const { send, write, licence } = await office();
  const first = await send(withCertificate);
  await write('ask', 'Wann?');
  assert.deepEqual(await send({ ...withCertificate, ...typed({ levyYears: '1' }) }), first);
  assert.equal((await licence()).status, 'asked');
});

test('a licence that is there is not taken back', async () => {
  const { send, pay, approve, licence, withdraw } = await office();
  await send(withCode);
  await pay();
  await approve('identity');
  assert.equal((await licence()).status, 'issued');
  assert.deepEqual(await (await withdraw()).json(), { status: 'too-late' });
  assert.equal((await licence()).status, 'issued');
});
