import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Application, Identity } from '@stadtkit/steps/application.js';
import { applicable } from '@stadtkit/steps/applicable.js';
import { dueFor } from '@stadtkit/steps/due.js';
import {
  asked,
  frontier,
  mayOpen,
  officeChecks,
  problems,
  refusal,
  route,
  submissionOf,
  verified,
} from '@stadtkit/steps/flow.js';
import { after, type Happening } from '@stadtkit/steps/happening.js';
import { newApplication } from '@stadtkit/steps/new-application.js';
import { languagesOf } from '../../steps/src/languages.js';
import { readApplication } from '@stadtkit/steps/read-application.js';
import { readService } from '@stadtkit/steps/read-service.js';
import { received } from '@stadtkit/steps/received.js';
import type { Service } from '@stadtkit/steps/service.js';
import { compose } from './compose.js';
import { fischereischein } from './fischereischein.js';
import { musterstadt } from './musterstadt.js';

const now = { today: '2026-11-24' };
const { service } = compose(fischereischein, musterstadt) as { service: Service };
const begin = (): Application => newApplication(service, { id: 'a', key: 'k' });
const happen = (application: Application, ...happenings: readonly Happening[]): Application =>
  happenings.reduce((one, happening) => after(service, one, happening, now), application);
const answer = (step: string, values: Record<string, string | boolean>): Happening => ({
  kind: 'answered',
  step,
  values,
});

const identity: Identity = {
  method: 'eid',
  level: 'high',
  verifiedAt: '2026-11-24T10:00:00Z',
  statement: 'signed',
  attributes: {
    familyName: 'Yusuf',
    birthDate: '1964-08',
    street: 'Am See 1',
    postalCode: '59999',
    place: 'Musterstadt',
  },
};
const person = {
  familyName: 'Łuczak',
  birthDate: '1988-03-14',
  street: 'Q 7, 24',
  postalCode: '59999',
  place: 'Musterstadt',
};
const looked = {
  kind: 'looked-up',
  lookup: 'fischerpruefung',
  key: 'FP26-7KQ4-M2XA',
  found: { passedOn: '2026-04-18', examiner: 'Kreis Musterland' },
} as const satisfies Happening;
const first = { concern: 'first', examProof: 'code' };
const withCode = { examCode: 'FP26-7KQ4-M2XA' };
const upToReview = (): Application =>
  happen(
    begin(),
    { kind: 'opened', step: 'about' },
    answer('about', first),
    { kind: 'typing' },
    answer('person', person),
    { ...answer('exam', withCode), stay: true } as Happening,
    looked,
    answer('exam', {}),
    answer('levy', { levyYears: '5', levyFrom: 'this' }),
    answer('fees', {}),
  );

test('the definition is one that a city can use', () => {
  assert.deepEqual(compose(fischereischein, musterstadt).mistakes, undefined);
  for (const { kind, label, purpose } of service.steps.flatMap((step) => step.questions ?? []))
    assert.ok(label.en && (kind === 'note' || (purpose?.de.length ?? 0) > 10));
});

test('a person goes from the start to the licence', () => {
  const applied = upToReview();
  assert.equal(applied.at, 'review');
  assert.equal(frontier(service, applied, now).name, 'review');
  const sent = happen(
    applied,
    { ...answer('review', { confirmed: true }), stay: true } as Happening,
    { kind: 'received', receipt: { caseNumber: 'FS-1', receivedAt: '' } },
  );
  assert.equal(sent.at, 'pay');
  const paid = happen(sent, {
    kind: 'payment',
    state: { status: 'paid', reference: 'KZ1', paidAt: '2026-11-24T10:00:00Z' },
  });
  assert.equal(paid.at, 'licence');
  const late = happen(paid, { kind: 'payment', state: { status: 'failed', reference: 'KZ1' } });
  assert.equal(late.payment?.status, 'paid');
});

test('what somebody comes for decides what is asked, what it costs and what the office looks at', () => {
  const shown = (values: Record<string, string>) => {
    const applied = happen(begin(), answer('about', values), { kind: 'typing' });
    const { steps } = applicable(service, applied, now);
    const paid = happen(applied, answer('levy', { levyYears: '1', levyFrom: 'this' }));
    return {
      asked: steps
        .filter(({ step }) => ['person', 'exam', 'oldLicence', 'levy'].includes(step.name))
        .flatMap(({ questions }) => questions.map(({ name }) => name)),
      due: dueFor(service, applicable(service, paid, now), now.today).items.map(
        ({ id, cents }) => `${id} ${String(cents)}`,
      ),
      checks: officeChecks(service, applied, now),
    };
  };
  const named = ['givenNames', 'familyName', 'birthDate'];
  const address = ['street', 'postalCode', 'place'];
  const levy = ['levyYears', 'levyFrom'];
  assert.deepEqual(shown({ concern: 'first', examProof: 'certificate' }), {
    asked: [...named, ...address, 'examDate', 'examAuthority', ...levy],
    due: ['licenceFee 2500', 'levy 1000'],
    checks: ['identity', 'certificate'],
  });
  assert.deepEqual(shown({ concern: 'renew' }), {
    asked: [...named, 'licenceNumber', 'paidYears', ...levy],
    due: ['levy 1000'],
    checks: ['identity', 'licence'],
  });
  assert.deepEqual(shown({ concern: 'replace' }), {
    asked: [...named, ...address, 'oldNumber', 'lost'],
    due: ['replacementFee 500'],
    checks: ['identity', 'licence'],
  });
  assert.deepEqual(shown({ concern: 'exchange' }), {
    asked: [...named, ...address, 'oldNumber', 'oldIssuer', ...levy],
    due: ['exchangeFee 1500', 'levy 1000'],
    checks: ['identity', 'licence'],
  });
});

test('who has no exam is told so before identifying, and only who needs one', () => {
  const none = happen(begin(), answer('about', { concern: 'first', examProof: 'none' }));
  assert.equal(refusal(service, none, now)?.name, 'noExam');
  assert.equal(mayOpen(service, none, now, 'identify'), false);
  const renewed = happen(none, answer('about', { concern: 'renew' }));
  assert.equal(refusal(service, renewed, now), undefined);
  assert.equal(submissionOf(service, renewed, now).answers['examProof'], undefined);
  assert.equal(mayOpen(service, renewed, now, 'identify'), true);
});

test('it says everything in German, Leichte Sprache and English', () => {
  assert.deepEqual(languagesOf(service), ['de', 'de-simple', 'en']);
});

test('nobody can jump over what is not done, and what was sent stays as it is', () => {
  assert.equal(mayOpen(service, begin(), now, 'levy'), false);
  assert.equal(happen(begin(), { kind: 'opened', step: 'pay' }).at, 'start');
  const applied = upToReview();
  assert.equal(mayOpen(service, applied, now, 'person'), true);
  const sent = happen(applied, {
    kind: 'received',
    receipt: { caseNumber: 'FS-1', receivedAt: '' },
  });
  assert.equal(mayOpen(service, sent, now, 'person'), false);
  assert.deepEqual(happen(sent, answer('person', { familyName: 'Other' })).answers, sent.answers);
});

test('what the ID says is not asked; what it does not say is', () => {
  const applied = happen(begin(), { kind: 'opened', step: 'about' }, answer('about', first), {
    kind: 'identified',
    identity,
  });
  const [step] = route(service, applied, now).filter(({ name }) => name === 'person');
  assert.ok(step);
  assert.deepEqual(
    asked(service, step, applied, now).map(({ name }) => name),
    ['givenNames'],
  );
  assert.ok(verified(service, step, applied, now).some(({ name }) => name === 'birthDate'));
  const changed = happen(applied, answer('person', { familyName: 'Other' }));
  assert.equal(changed.answers['familyName']?.value, 'Yusuf');
  const typing = happen(applied, { kind: 'typing' });
  assert.equal(typing.answers['familyName'], undefined);
});

test('refused by age: under 10, under 14, or unclear when the birth date is partly known', () => {
  const refused = (birthDate: string): string | undefined =>
    refusal(
      service,
      happen(
        begin(),
        answer('about', first),
        { kind: 'typing' },
        answer('person', { ...person, birthDate }),
      ),
      now,
    )?.name;
  assert.equal(refused('2016-11-25'), 'underTen');
  assert.equal(refused('2016-11-24'), 'underFourteen');
  assert.equal(refused('2012-11-25'), 'underFourteen');
  assert.equal(refused('2012-11-24'), undefined);
  assert.equal(refused('2012'), 'ageUnclear');
  assert.equal(refused('1964'), undefined);
});

test('another access code takes back what the register said', () => {
  const applied = upToReview();
  const changed = happen(applied, {
    ...answer('exam', { examCode: 'FP26-3HTC-9WPE' }),
    stay: true,
  } as Happening);
  assert.equal(changed.answers['examPassedOn'], undefined);
  assert.equal(frontier(service, changed, now).name, 'exam');
});

test('answers off the route stay in the draft, and are not sent', () => {
  const applied = happen(upToReview(), {
    ...answer('about', { examProof: 'certificate' }),
    stay: true,
  } as Happening);
  assert.ok(applied.answers['examCode']);
  assert.equal(submissionOf(service, applied, now).answers['examCode'], undefined);
});

test('the office runs the same rules, and believes nobody’s word but the party’s own', () => {
  const applied = happen(upToReview(), {
    ...answer('review', { confirmed: true }),
    stay: true,
  } as Happening);
  const sealed = JSON.parse(JSON.stringify(submissionOf(service, applied, now))) as unknown;
  const evidence = { id: 'a', found: { fischerpruefung: looked.found } };
  const reception = received(sealed, service, now, evidence);
  assert.ok(reception.status === 'received');
  assert.deepEqual(reception.answers, (sealed as { answers: object }).answers);
  assert.deepEqual(reception.checks, ['identity']);
  assert.equal(reception.due.totalCents, 6500);
  const doubted = received(sealed, service, now, { id: 'a' });
  assert.equal(doubted.status, 'rejected');
  assert.ok(doubted.problems.some(({ code }) => code === 'code-not-valid'));
  for (const nonsense of [null, 1, 'x', [], {}, { id: 'a' }, { id: 'a', service: {}, answers: {} }])
    assert.equal(received(nonsense, service, now, { id: 'a' }).status, 'unreadable');
  const child = { ...(sealed as { answers: object }) };
  child.answers = { ...child.answers, birthDate: { value: '2015-01-01', from: 'typed' } };
  const refused = received(child, service, now, evidence);
  assert.ok(
    refused.status === 'rejected' && refused.problems.some(({ code }) => code === 'refused'),
  );
});

test('a damaged or outdated draft is not taken up', () => {
  const text = JSON.stringify(upToReview());
  assert.deepEqual(readApplication(text, service), upToReview());
  for (const bad of ['', '{', '[]', '{"id":1}', text.replace('"at":"review"', '"at":"nowhere"')])
    assert.equal(readApplication(bad, service), undefined);
});

test('every mistake in a definition is said with its place', () => {
  const broken = JSON.parse(JSON.stringify(service)) as Record<string, unknown> & {
    steps: { name: string; stage: string; kind: string; questions?: Record<string, unknown>[] }[];
  };
  broken['leistung'] = '42';
  broken['colour'] = 'blue';
  broken.steps[2]!.kind = 'quiz';
  const read = readService(broken);
  assert.deepEqual(read.mistakes?.map(({ path }) => path).sort(), [
    'colour',
    'leistung',
    'steps[2].kind',
  ]);
  const dangling = JSON.parse(JSON.stringify(service)) as typeof broken & {
    eligibility: { after: string }[];
  };
  dangling.steps[4]!.questions![0]!['when'] = { answer: 'examPoof', is: 'code' };
  dangling.eligibility[0]!.after = 'nowhere';
  assert.deepEqual(
    readService(dangling).mistakes?.map(({ path }) => path),
    ['steps[4].questions[0].when.answer', 'eligibility[0].after'],
  );
  for (const nonsense of [null, 1, [], 'x']) assert.ok(readService(nonsense).mistakes?.length);
});

test('a required answer that is missing, and one that is no option, are problems', () => {
  const applied = happen(
    begin(),
    answer('about', first),
    { kind: 'typing' },
    answer('levy', { levyYears: '7' }),
  );
  const levy = service.steps.find(({ name }) => name === 'levy');
  assert.deepEqual(
    problems(service, applied, now, levy).map(({ question, code }) => `${question} ${code}`),
    ['levyYears not-an-option', 'levyFrom missing'],
  );
});
