import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CompactEncrypt, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { startSandbox, type Sandbox } from '../sandbox.js';

/** The office of a running sandbox, and envelopes sealed by hand as a forger would. */
let sandbox: Sandbox;
let office: JWK;
before(async () => {
  sandbox = await startSandbox({ port: 0 });
  const { jwk } = (await (await fetch(`${sandbox.url}/gateway/destination`)).json()) as {
    jwk: JWK;
  };
  office = jwk;
});
after(() => sandbox.close());

const service = { id: 'nrw.fischereischein.antrag', version: '2026-11-28' };
const typed = (values: Readonly<Record<string, string | boolean>>) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, from: 'typed' }]),
  );
const register = {
  examPassedOn: { value: '2026-04-18', from: 'register' },
  examExaminer: { value: 'Kreis Musterland', from: 'register' },
};
const honest = {
  ...typed({
    familyName: 'Łuczak',
    birthDate: '1988-03-14',
    street: 'Q 7, 24',
    postalCode: '59999',
    place: 'Musterstadt',
    concern: 'first',
    examProof: 'code',
    examCode: 'FP26-7KQ4-M2XA',
    levyYears: '5',
    levyFrom: 'this',
    confirmed: true,
  }),
  ...register,
};

async function hands(
  content: Readonly<Record<string, unknown>> & { readonly id: string },
  at = content.id,
) {
  const envelope = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'RSA-OAEP-256', enc: 'A256GCM' })
    .encrypt(await importJWK(office, 'RSA-OAEP-256'));
  const response = await fetch(`${sandbox.url}/gateway/applications/${at}`, {
    method: 'PUT',
    body: envelope,
    headers: { authorization: `Bearer ${'k'.repeat(43)}` },
  });
  const body = (await response.json()) as {
    status?: string;
    problems?: readonly { question: string; code: string }[];
  };
  return { status: response.status, said: body.status, problems: body.problems ?? [] };
}
const newId = (): string => crypto.randomUUID();

test('an envelope sealed by hand is received only as an honest browser would send it', async () => {
  const forged: Readonly<Record<string, object>> = {
    'an exam that the person typed': {
      ...honest,
      ...typed({
        examCode: 'FP26-AAAA-BBBB',
        examPassedOn: '2020-01-01',
        examExaminer: 'Ich selbst',
      }),
    },
    'an exam that the register never said': {
      ...honest,
      examPassedOn: { value: '2020-01-01', from: 'register' },
    },
    'a used code': { ...honest, ...typed({ examCode: 'FP24-USED-1234' }) },
    'a name from a card that nobody read': {
      ...honest,
      familyName: { value: 'Łuczak', from: 'eid' },
    },
    'no exam at all': Object.fromEntries(
      Object.entries(honest).filter(([name]) => !name.startsWith('exam')),
    ),
    'a child': { ...honest, ...typed({ birthDate: '2015-05-20' }) },
  };
  for (const [what, answers] of Object.entries(forged)) {
    const { status, problems } = await hands({ id: newId(), service, answers });
    assert.equal(status, 422, what);
    assert.ok(problems.length > 0, what);
  }
});

test('a statement that the gateway did not sign, and one of another application, are refused', async () => {
  const { privateKey } = await generateKeyPair('ES256');
  const id = newId();
  const statement = await new SignJWT({
    application: id,
    method: 'eid',
    level: 'high',
    attributes: { familyName: 'Łuczak' },
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'identity-statement+jwt' })
    .setIssuer(sandbox.url)
    .setAudience(service.id)
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey);
  const answers = { ...honest, familyName: { value: 'Łuczak', from: 'eid' } };
  const { status, problems } = await hands({ id, service, answers, statement });
  assert.equal(status, 422);
  assert.deepEqual(problems[0], { question: 'identify', code: 'identity-invalid' });
});

test('another id, another version, another service', async () => {
  const id = newId();
  assert.equal((await hands({ id, service, answers: honest }, newId())).status, 400);
  const old = { ...service, version: '2020-01-01' };
  assert.equal((await hands({ id: newId(), service: old, answers: honest })).said, 'outdated');
  const other = { id: 'other', version: service.version };
  assert.equal((await hands({ id: newId(), service: other, answers: honest })).status, 400);
});

test('a typed identity is received and waits for a person; its code serves one application', async () => {
  const id = newId();
  assert.equal((await hands({ id, service, answers: honest })).said, 'received');
  assert.equal((await hands({ id, service, answers: honest })).said, 'received', 'once more');
  const second = await hands({ id: newId(), service, answers: honest });
  assert.ok(
    second.problems.some(
      ({ question, code }) => question === 'examCode' && code === 'code-not-valid',
    ),
  );
  const cases = await (await fetch(`${sandbox.url}/amt/`)).text();
  assert.match(cases, /Person noch nicht geprüft/);
});
