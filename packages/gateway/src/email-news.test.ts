import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResultOutcome } from '@stadtkit/steps/result-outcome.js';
import {
  address,
  codeIn,
  confirmed,
  emailFixture,
  end,
  give,
  round,
  state,
  type,
  type EmailWorld,
} from './email.fixtures.js';
import { createGateway } from './gateway.js';
import { page } from './gateway.fixtures.js';
import { ask, bearer, id, pay, payment } from './requests.fixtures.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const issued: ResultOutcome = { status: 'issued', licence: { code: 'FS1:X' } };
const outcome = ({ gateway }: EmailWorld) =>
  ask(gateway, `/applications/${id}/outcome`, { headers: bearer() });
const row = ({ options }: EmailWorld) => options.storage.get('email', id, 0);
const texts = ({ mails }: EmailWorld) => mails.map(({ text }) => text.split('\n\n')[1]);

async function paidFor(all: EmailWorld) {
  await pay(all.gateway);
  all.party.payment = 'paid';
  await payment(all.gateway);
}

/** Lets time pass, looking at all that waits. */
async function pass(all: EmailWorld, time: number, step: number) {
  for (let gone = 0; gone < time; gone += step) {
    all.clock.now += step;
    await round(all.gateway);
  }
}

test('people are told that it was received, that it was paid, and that the office has said something', async () => {
  const all = await emailFixture();
  await give(all.gateway);
  await type(all.gateway, codeIn(all.mails.pop()));
  await round(all.gateway);
  await round(all.gateway);
  assert.deepEqual(texts(all), ['Ihr Antrag ist bei uns angekommen.']);
  await paidFor(all);
  await round(all.gateway);
  all.party.outcome = issued;
  await pass(all, DAY, HOUR);
  await pass(all, DAY, HOUR);
  assert.deepEqual(texts(all), [
    'Ihr Antrag ist bei uns angekommen.',
    'Ihre Zahlung ist bei uns angekommen.',
    'Es gibt eine Nachricht zu Ihrem Antrag.',
  ]);
  assert.equal(new Set(all.mails.map((mail) => mail.id)).size, 3);
  for (const { to, text, html, subject } of all.mails) {
    assert.equal(to, address);
    assert.match(text, /Ihre Vorgangsnummer: FS-0b9f/);
    assert.match(html, /FS-0b9f/);
    assert.equal(subject, 'Nachricht für Sie: Stadt', 'nothing of the application');
    assert.doesNotMatch(html, /<(img|script|link|style)|src=/);
    assert.deepEqual(text.match(/https?:\S+/g), [page], 'a link to the page, which opens nothing');
  }
});

test('each other word of the office is told, and that it lets people wait again is none', async () => {
  const all = await emailFixture();
  await confirmed(all);
  const statuses = ['waiting', 'asked', 'asked', 'waiting', 'asked', 'decided'];
  for (const status of statuses) {
    all.party.outcome = { status, on: 'office' } as unknown as ResultOutcome;
    await outcome(all);
    await round(all.gateway);
  }
  assert.deepEqual(
    texts(all),
    Array.from({ length: 3 }, () => 'Es gibt eine Nachricht zu Ihrem Antrag.'),
  );
});

test('what stood on the screen when the address was given is no news', async () => {
  const all = await emailFixture();
  await paidFor(all);
  await give(all.gateway);
  await type(all.gateway, codeIn(all.mails.pop()));
  await pass(all, 2 * DAY, HOUR);
  assert.deepEqual(texts(all), ['Ihr Antrag ist bei uns angekommen.']);
});

test('that nobody can pay any more is told when the case is forgotten, and then the address is deleted', async () => {
  const all = await emailFixture();
  await confirmed(all);
  all.server.state = 'down';
  await pass(all, 30 * DAY, DAY);
  assert.equal(await all.options.storage.get('application', id, 0), undefined);
  assert.ok(await row(all));
  all.server.state = 'up';
  await pass(all, DAY, HOUR);
  assert.deepEqual(
    texts(all).map((text) => text?.slice(0, 50)),
    ['Wir haben keine Zahlung zu Ihrem Antrag bekommen. '],
  );
  assert.equal(await row(all), undefined);
});

test('people read their own language, and links lead only to pages of the city', async () => {
  const all = await emailFixture();
  const first = { de: 'Guten Tag,', 'de-simple': 'Guten Tag,', en: 'Hello,', ar: 'مرحبًا،' };
  for (const [language, greeting] of Object.entries(first)) {
    await give(all.gateway, {
      language,
      back: 'https://evil.example/',
      to: `${language}@example.de`,
    });
    const code = all.mails.at(-1);
    assert.ok(code?.text.startsWith(greeting), language);
    await type(all.gateway, codeIn(code));
    await round(all.gateway);
    const received = all.mails.at(-1);
    assert.ok(received?.text.startsWith(greeting), language);
    assert.match(
      received?.html ?? '',
      new RegExp(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`),
    );
    assert.doesNotMatch(received?.text ?? '', /evil|http/);
  }
});

test('a mail server that is down is asked again after pauses that grow, and no longer than three days', async () => {
  const all = await emailFixture();
  await confirmed(all);
  const tries: number[] = [];
  all.server.before = async () => {
    tries.push(all.clock.now);
  };
  all.server.state = 'down';
  await paidFor(all);
  const began = all.clock.now;
  await pass(all, 4 * DAY, MINUTE);
  const pauses = tries.slice(1).map((at, nth) => at - (tries[nth] ?? 0));
  assert.ok(pauses.every((pause, nth) => nth === 0 || pause >= (pauses[nth - 1] ?? 0) - MINUTE));
  assert.ok(tries.length > 10 && tries.length < 50, String(tries.length));
  assert.ok(Math.max(...tries) - began < 3 * DAY);
  all.server.state = 'up';
  await pass(all, 2 * DAY, HOUR);
  assert.deepEqual(texts(all), []);
});

test('a message that waits is sent once the mail server is up, and an address that is refused waits for nothing', async () => {
  for (const [state, wanted] of [
    ['down', ['Ihre Zahlung ist bei uns angekommen.']],
    ['refused', []],
  ] as const) {
    const all = await emailFixture();
    await confirmed(all);
    all.server.state = state;
    await paidFor(all);
    await round(all.gateway);
    all.server.state = 'up';
    await pass(all, DAY, HOUR);
    assert.deepEqual(texts(all), wanted, state);
  }
});

test('after the end nothing is sent, and nothing of the address is left', async () => {
  const all = await emailFixture();
  await confirmed(all);
  all.server.state = 'down';
  await paidFor(all);
  await round(all.gateway);
  await end(all.gateway);
  assert.equal(await row(all), undefined);
  all.server.state = 'up';
  all.party.outcome = issued;
  await pass(all, 3 * DAY, HOUR);
  assert.deepEqual(all.mails, []);
});

test('an address goes with its case, and when the definition says so, whichever comes first', async () => {
  const all = await emailFixture();
  await confirmed(all);
  await paidFor(all);
  all.party.outcome = issued;
  await outcome(all);
  await pass(all, 29 * DAY, DAY);
  assert.ok(await row(all));
  await pass(all, 1 * DAY, DAY);
  assert.equal(await row(all), undefined, 'with the case');
  const { angeln } = all.options.services;
  const services = { angeln: { ...angeln!, email: { ...angeln!.email!, retention: 'P3M' } } };
  const short = await emailFixture({ services });
  await paidFor(short);
  await confirmed(short);
  await pass(short, 91 * DAY, DAY);
  assert.equal((await state(short.gateway)).status, 'confirmed');
  await pass(short, 1 * DAY, DAY);
  assert.equal(await row(short), undefined, 'after three months');
});

test('two processes send a message once, also when one is slow', async () => {
  const all = await emailFixture();
  await confirmed(all);
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  all.server.before = () => opened;
  await paidFor(all);
  const other = createGateway(all.options);
  const rounds = [round(all.gateway), round(other), round(createGateway(all.options))];
  // The office speaks while the mail is on its way: nobody else sends because of that.
  all.party.outcome = issued;
  await outcome(all);
  await round(other).catch(() => undefined);
  open();
  await Promise.all(rounds);
  assert.deepEqual(texts(all), ['Ihre Zahlung ist bei uns angekommen.']);
  await round(other);
  assert.deepEqual(texts(all).at(-1), 'Es gibt eine Nachricht zu Ihrem Antrag.');
  assert.equal(all.mails.length, 2);
});

test('a process that is ended between any two writes loses no message, and sends one again only under its own name', async () => {
  for (let writes = 0; writes < 12; writes++) {
    const all = await emailFixture();
    await confirmed(all);
    const { storage } = all.options;
    let left = writes;
    const ending: typeof storage = {
      ...storage,
      put: async (...asked) => {
        left -= 1;
        if (left < 0) throw new Error('The process was ended.');
        return storage.put(...asked);
      },
    };
    const mortal = createGateway({ ...all.options, storage: ending });
    all.party.payment = 'paid';
    all.party.outcome = issued;
    await pay(mortal);
    await outcome({ ...all, gateway: mortal });
    await round(mortal).catch(() => undefined);
    await round(mortal).catch(() => undefined);
    await paidFor(all);
    await pass(all, 2 * DAY, HOUR);
    const all3 = new Map(all.mails.map((mail) => [mail.id, mail.text.split('\n\n')[1]]));
    assert.deepEqual(
      [...all3.values()].sort(),
      ['Es gibt eine Nachricht zu Ihrem Antrag.', 'Ihre Zahlung ist bei uns angekommen.'],
      `after ${String(writes)} writes`,
    );
    assert.ok(all.mails.length <= 3);
  }
});
