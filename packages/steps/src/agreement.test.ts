import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reaches } from '@stadtkit/kinds/assurance-level.js';
import { extensionOf } from '@stadtkit/kinds/file-type.js';
import fc from 'fast-check';
import { exifSegment, greyJpeg } from '../../kinds/src/jpeg.fixtures.js';
import { isCode, persons, services } from './agreement.fixtures.js';
import { applicable } from './applicable.js';
import type { Answers, AnswerValue, Application } from './application.js';
import { holds } from './condition.js';
import { filesOf, type ReceivedFile } from './attachments.js';
import type { FileAnswer } from './question-kinds.js';
import { dueFor } from './due.js';
import { tried } from './question-kinds.fixtures.js';
import { asked, frontier, officeChecks, route, submissionOf } from './flow.js';
import { after } from './happening.js';
import { newApplication } from './new-application.js';
import { exam, id, now, type Arrived } from './received.fixtures.js';
import { lookupsIn, received, type Evidence, type Reception, type Statement } from './received.js';
import type { Question, Service } from './service.js';

/** How many services and persons are tried; `RUNS=10000` for a long look. */
const numRuns = Number(process.env['RUNS'] ?? 1000);

type Person = Parameters<
  Parameters<typeof fc.property<[typeof persons extends fc.Arbitrary<infer P> ? P : never]>>[1]
>[0];

/** Goes through a service as the element lets somebody go: nothing but its happenings. */
function walked(service: Service, { identified, choices, given, picks }: Person): Application {
  const levels = { eid: 'high', account: 'substantial' } as const;
  // Also what does not apply: it was typed before something else was changed.
  const entriesOf = ({ name }: Question): AnswerValue =>
    Array.from({ length: 1 + (Number(picks.next().value) % 3) }, () => ({
      [`${name}way`]: String(choices.next().value),
      [`${name}then`]: 'Text',
      ...(given.next().value ? { [`${name}more`]: true } : {}),
    }));
  const answerTo = (question: Question): AnswerValue | undefined => {
    if (!question.required && !given.next().value) return undefined;
    if (isCode(question)) return 'FP26-7KQ4-M2XA';
    if (question.name.startsWith('choice')) return String(choices.next().value);
    if (question.questions) return entriesOf(question);
    if (!question.name.startsWith('any'))
      return question.kind === 'partial-date' ? '1990-01' : 'Text';
    const { value, other, wrong } = tried[question.kind as keyof typeof tried];
    const pick = Number(picks.next().value);
    return pick === 0 ? wrong : pick % 2 ? value : other;
  };
  let application = newApplication(service, { id, key: 'k' });
  for (const step of service.steps.slice(1)) {
    if (!route(service, application, now).includes(step)) continue;
    if (step.kind === 'identity')
      application = after(
        service,
        application,
        identified && reaches(levels[identified.method], service.identification.minimumLevel)
          ? {
              kind: 'identified',
              identity: {
                ...identified,
                level: levels[identified.method],
                verifiedAt: '',
                statement: 'signed',
              },
            }
          : { kind: 'typing' },
        now,
      );
    // A choice may bring more questions, so it is asked until nothing new comes.
    for (let round = 0; round < 4; round++) {
      const values = Object.fromEntries(
        asked(service, step, application, now)
          .filter(({ name }) => !application.answers[name])
          .map((question) => [question.name, answerTo(question)]),
      );
      application = after(
        service,
        application,
        { kind: 'answered', step: step.name, values, stay: true },
        now,
      );
    }
    if (application.answers[service.lookups?.[0]?.by ?? ''])
      application = after(
        service,
        application,
        { kind: 'looked-up', lookup: 'exam', key: 'FP26-7KQ4-M2XA', found: exam },
        now,
      );
  }
  return application;
}

const statementOf = ({ identity }: Application): Statement | undefined =>
  identity && {
    application: id,
    method: identity.method,
    level: identity.level,
    attributes: identity.attributes,
  };

/** What is in the files that a kind is tried with, by the end of their names. */
const contents: Readonly<Record<string, Uint8Array>> = {
  pdf: new TextEncoder().encode('%PDF-1.7'),
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
};
const photo = greyJpeg({ width: 827, height: 1063 });

/** A file as the office gets it. */
const arrived = ({ name, size, sha512 }: FileAnswer): ReceivedFile => ({
  size: Number(size),
  sha512,
  bytes: contents[extensionOf(name)] ?? photo,
});

/** One application at the office: what arrives, and what the office finds out itself. */
function sent(service: Service, application: Application): { input: Arrived; found: Evidence } {
  const input = JSON.parse(JSON.stringify(submissionOf(service, application, now))) as Arrived;
  const statement = input.statement === undefined ? undefined : statementOf(application);
  return {
    input,
    found: {
      id,
      statement,
      found: lookupsIn(input, service).has('exam') ? { exam } : {},
      attachments: Object.fromEntries(
        filesOf(service, input.answers as Answers).map(({ file }) => [file.id, arrived(file)]),
      ),
    },
  };
}

test('browser and office agree on route, answers, checks, sum and verdict, for any service and person', () => {
  let received_ = 0;
  let priced = 0;
  fc.assert(
    fc.property(services, persons, (service, person) => {
      const application = walked(service, person);
      const { input, found } = sent(service, application);
      const reception = received(input, service, now, found);
      const ready = frontier(service, application, now).kind === 'review';
      assert.equal(reception.status, ready ? 'received' : reception.status);
      if (reception.status !== 'received') return;
      received_++;
      assert.ok(ready, 'nothing is received that the browser would not send');
      assert.deepEqual(reception.answers, applicable(service, application, now).answers);
      assert.deepEqual(reception.checks, officeChecks(service, application, now));
      const shown = dueFor(service, applicable(service, application, now), now.today);
      assert.deepEqual(reception.due, shown);
      if (shown.items.some(({ cents, working }) => cents && working)) priced++;
    }),
    { numRuns, seed: 12 },
  );
  assert.ok(
    received_ > numRuns / 10,
    `only ${String(received_)} of ${String(numRuns)} were received`,
  );
  assert.ok(priced > 0, 'some had something multiplied');
});

test('the sum is that of the lines that apply, in whole cents, and nobody gets money, for any schedule', () => {
  const met = { left: 0, multiplied: 0, reduced: 0, exempt: 0 };
  fc.assert(
    fc.property(services, persons, (service, person) => {
      const found = applicable(service, walked(service, person), now);
      const { items, totalCents, undetermined } = dueFor(service, found, now.today);
      for (const line of service.fees) {
        const { id, when, validFrom = now.today, validTo = now.today, reductions = [] } = line;
        const item = items.find((one) => one.id === id);
        const applies =
          (!when || holds(when, found.answers, found.facts)) &&
          validFrom <= now.today &&
          now.today <= validTo;
        assert.equal(item !== undefined, applies, id);
        if (!item) {
          met.left++;
          continue;
        }
        const reduction = reductions.find((one) => holds(one.when, found.answers, found.facts));
        if (item.cents !== null) assert.equal(item.reduction?.reason, reduction?.reason);
        if (item.working) met.multiplied++;
        if (item.reduction) met.reduced++;
        if (item.reduction && item.cents === 0) met.exempt++;
        assert.ok((item.cents ?? 0) <= (item.reduction?.before ?? Infinity));
      }
      for (const { cents } of items)
        assert.ok(cents === null || (Number.isSafeInteger(cents) && cents >= 0));
      assert.equal(
        totalCents,
        items.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
      );
      assert.equal(
        undetermined,
        items.some(({ cents }) => cents === null),
      );
    }),
    { numRuns, seed: 12 },
  );
  for (const [what, count] of Object.entries(met)) assert.ok(count > numRuns / 100, what);
});

test('no application that was changed in one place is received as something else', () => {
  let refused = 0;
  fc.assert(
    fc.property(services, persons, fc.nat(), (service, person, pick) => {
      const application = walked(service, person);
      const { input, found } = sent(service, application);
      const honest = received(input, service, now, found);
      if (honest.status !== 'received') return;
      for (const [what, forged, evidence] of forgeries(service, input, found, pick)) {
        const reception: Reception = received(forged, service, now, evidence ?? found);
        assert.notEqual(reception.status, 'received', what);
        refused++;
      }
    }),
    { numRuns, seed: 12 },
  );
  assert.ok(refused > numRuns, `only ${String(refused)} forgeries were tried`);
});

/** One change each that no honest browser makes. */
function* forgeries(
  service: Service,
  input: Arrived,
  found: Evidence,
  pick: number,
): Generator<readonly [string, unknown, Evidence?]> {
  const entries = Object.entries(input.answers);
  const [name, answer] = entries[pick % entries.length] ?? [];
  const put = (one: { value: unknown; from: string }): unknown => ({
    ...input,
    answers: { ...input.answers, [name ?? '']: one },
  });
  if (name !== undefined && answer) {
    for (const from of ['typed', 'eid', 'account', 'wallet', 'register'])
      if (from !== answer.from) yield [`${name} from ${from}`, put({ ...answer, from })];
    if (answer.from !== 'typed')
      yield [`${name} says more`, put({ ...answer, value: `${JSON.stringify(answer.value)}x` })];
    const question = service.steps
      .flatMap((one) => one.questions ?? [])
      .find((one) => one.name === name);
    const { [name]: _, ...fewer } = input.answers;
    if (question?.required || answer.from !== 'typed')
      yield [`${name} is missing`, { ...input, answers: fewer }];
    if (answer.from === 'typed') {
      yield [`${name} is a number`, put({ value: 7, from: 'typed' })];
      yield [`${name} is nested`, put({ value: { deep: { x: 'y' } }, from: 'typed' })];
      yield [`${name} has no end`, put({ value: 'x'.repeat(2e6), from: 'typed' })];
      if (typeof answer.value !== 'object')
        yield [`${name} is a list`, put({ value: ['x'], from: 'typed' })];
      yield [`${name} has other parts`, put({ value: { x: 'y' }, from: 'typed' })];
    }
    const [file] = question ? filesOf(service, { [question.name]: answer } as Answers) : [];
    const came = file && found.attachments?.[file.file.id];
    if (file && came) {
      const instead = (one: ReceivedFile): Evidence => ({
        ...found,
        attachments: { ...found.attachments, [file.file.id]: one },
      });
      yield [`${name} did not come`, input, { ...found, attachments: {} }];
      yield [`${name} is a longer file`, input, instead({ ...came, size: came.size + 1 })];
      yield [`${name} is another file`, input, instead({ ...came, sha512: 'b'.repeat(128) })];
      if (question?.kind === 'photo') {
        const small = greyJpeg({ width: 826, height: 1063 });
        yield [`${name} is cut otherwise`, input, instead({ ...came, bytes: small })];
        const found = greyJpeg({ width: 827, height: 1063 }, exifSegment);
        yield [`${name} says where it was taken`, input, instead({ ...came, bytes: found })];
      }
      yield [`${name} is a program`, input, instead({ ...came, bytes: Uint8Array.of(77, 90) })];
    }
    if (question?.questions && Array.isArray(answer.value)) {
      const entries = answer.value as readonly Record<string, unknown>[];
      const withFirst = (first: unknown): unknown =>
        put({ value: [first, ...entries.slice(1)], from: 'typed' });
      yield [`${name} has too many`, put({ value: Array(4).fill(entries[0]), from: 'typed' })];
      yield [`${name} says what is not asked`, withFirst({ ...entries[0], other: 'x' })];
      yield [`${name} says nothing`, withFirst({})];
      yield [`${name} is of another type`, withFirst({ ...entries[0], [`${name}way`]: true })];
      yield [
        `${name} is nested deeper`,
        withFirst({ ...entries[0], [`${name}way`]: [{ x: 'y' }] }),
      ];
      const hidden = entries[0]?.[`${name}then`] === undefined;
      if (hidden)
        yield [`${name} does not apply`, withFirst({ ...entries[0], [`${name}then`]: 'x' })];
    }
    if (question?.options) yield [`${name} is no option`, put({ value: 'other', from: 'typed' })];
  }
  yield ['another id', { ...input, id: '00000000-0000-4000-8000-000000000002' }];
  yield ['another version', { ...input, service: { ...input.service, version: '2020-01-01' } }];
  const { statement } = found;
  if (statement && statement !== 'invalid') {
    yield ['a statement that does not pass', input, { ...found, statement: 'invalid' }];
    yield [
      'a statement of another application',
      input,
      { ...found, statement: { ...statement, application: 'x' } },
    ];
    yield ['a lower level', input, { ...found, statement: { ...statement, level: 'low' } }];
    if (Object.values(input.answers).some(({ from }) => from !== 'typed' && from !== 'register'))
      yield [
        'no statement',
        { ...input, statement: undefined },
        { ...found, statement: undefined },
      ];
  }
  if (Object.values(input.answers).some(({ from }) => from === 'register'))
    yield ['a code that is not valid', input, { ...found, found: {} }];
}
