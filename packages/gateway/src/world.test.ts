import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mock, test } from 'node:test';
import { openPayment, paymentState } from './payment.js';
import type { Destination, Unpaid } from './destination.js';
import { gatewayFixture } from './gateway.fixtures.js';
import { createGateway } from './gateway.js';
import type { GatewayOptions } from './options.js';
import { manners, Provider } from './pay-provider.fixtures.js';
import { submit } from './submission.js';
import { DAY, HOUR, Process, Rows, SECOND, World } from './world.fixtures.js';

/** `STADTKIT_CITIZENS=10000 npm test -- unit` tries more; `STADTKIT_SEED=4711` only the citizen of this number. */
const CITIZENS = Number(process.env['STADTKIT_CITIZENS'] ?? 500);
const SEED = process.env['STADTKIT_SEED'];

const id = '0b9f6f7e-2f0e-4c1a-9a55-3f1f2f6d7a10';
const key = 'k'.repeat(43);

/** One citizen who wants to pay once, and three processes in which everything goes wrong for three hours. */
async function live(seed: number, base: GatewayOptions): Promise<void> {
  const world = new World(seed);
  const rows = new Rows(world, world.among([0, 5, 20, 50]));
  const provider = new Provider(world, world.among(manners));
  const patience = world.among([1, 8, 16, 120]) * SECOND;
  const told = new Set<string>();
  const ended: Unpaid[] = [];
  const known = new Set<string>();

  const start = (nth: number): void => {
    const process = new Process(world, () => {
      world.after(SECOND, () => {
        start(nth);
      });
    });
    const options: GatewayOptions = {
      ...base,
      now: process.now,
      storage: rows.seenBy(process),
      payments: provider.seenBy(process),
      destination: {
        ...base.destination,
        paid: async (_, { transaction }) => {
          await process.wait(world.upTo(SECOND));
          if (world.stormy && world.chance(0.1)) throw new Error('The office cannot be reached.');
          told.add(transaction);
        },
        unpaid: async (_, last) => {
          await process.wait(world.upTo(SECOND));
          ended.push(last);
          isTrue();
        },
      },
    };
    processes[nth] = { options, gateway: createGateway(options) };
  };
  const processes: { options: GatewayOptions; gateway: ReturnType<typeof createGateway> }[] = [];
  for (const nth of [0, 1, 2]) start(nth);
  const any = () => processes[world.upTo(2)]!;

  /** What citizen and office know at this moment is right. */
  function isTrue(): void {
    const payable = [...known].filter((one) => provider.isPayable(one));
    if (payable.length > 1)
      failures.push(new Error(`two addresses that can be paid: ${payable.join(', ')}`));
    if (ended.some(({ transaction }) => payable.some((one) => one !== transaction)))
      failures.push(new Error('the office believes that nobody can pay any more'));
  }
  /** Answers reach the citizen however late they are, which is worse than in a browser. */
  function learn(answer: { status?: string; url?: string; reference?: string }): string {
    if (answer.url !== undefined) known.add(answer.url.replace('https://pay/', ''));
    isTrue();
    return answer.status ?? 'open';
  }
  const asks = async (what: 'pay' | 'look'): Promise<string> => {
    const { options } = any();
    const leaving = new AbortController();
    world.after(patience, () => {
      leaving.abort();
    });
    const asked =
      what === 'pay'
        ? openPayment(options, id, key, 'https://stadt.example/', leaving.signal)
        : paymentState(options, id, key, leaving.signal);
    const answer = asked.then(learn, () => 'fault');
    return Promise.race([answer, world.sleep(20 * SECOND).then(() => 'fault')]);
  };
  const failures: Error[] = [];
  const round = async (): Promise<void> => {
    const { gateway } = any();
    await Promise.race([
      gateway.reconcile(new AbortController().signal).catch(() => undefined),
      world.sleep(5 * 60 * SECOND),
    ]);
  };

  const storm = async (): Promise<void> => {
    for (let click = world.upTo(6); click >= 0; click--) {
      const clicks = Array.from({ length: 1 + world.upTo(2) }, async () => {
        await world.sleep(world.upTo(world.among([0, 50, 2000, 20_000])));
        await asks(world.chance(0.8) ? 'pay' : 'look');
      });
      await Promise.all(clicks);
      if (world.chance(0.3)) await round();
      const there = [...known].at(-1);
      if (there && world.chance(0.5))
        provider.decide(there, world.among(['failed', 'cancelled', 'failed', 'paid', 'held']));
      await world.sleep(world.upTo(HOUR / 2));
    }
  };
  const calm = async (): Promise<void> => {
    let status = '';
    for (let click = 0; click < 10 && status !== 'paid'; click++) {
      status = await asks('pay');
      const there = [...known].at(-1);
      if (status === 'open' && there) provider.decide(there, 'paid');
      await world.sleep(HOUR / 4);
    }
    assert.equal(status, 'paid', 'stuck for ever');
  };

  const wants = world.chance(0.7);
  const life = async (): Promise<void> => {
    world.stormy = false;
    await submit(any().options, id, key, 'a.b.c.d.e', new AbortController().signal);
    world.stormy = true;
    await storm();
    world.stormy = false;
    if (wants) await calm();
    const askedBefore = provider.asked;
    const undecided = !wants && world.chance(0.5);
    // Longer than a year: so long it is looked for money that comes late.
    for (let day = 0; day < 160 && rows.all.size > 0; day++) {
      const comesBack = undecided && day > 27 && day < 80 && world.chance(0.7);
      const late = world.sleep(world.upTo(400)).then(() => (comesBack ? asks('pay') : ''));
      await Promise.all([round(), late]);
      if (comesBack) provider.decide([...known].at(-1) ?? '', world.among(['failed', 'cancelled']));
      await world.sleep(day < 120 ? DAY : 10 * DAY);
    }
    assert.ok(provider.asked - askedBefore < 400, 'the provider is asked for ever');
  };
  let over = false;
  const lived = life().then(() => {
    over = true;
  });
  // A failure is seen at once, also while somebody waits for ever.
  lived.catch((error: unknown) => failures.push(error as Error));
  await world.run();
  if (failures[0]) throw failures[0];
  assert.ok(over, 'somebody waits for ever');

  const paid = [...provider.transactions].filter(([, { status }]) => status === 'paid');
  assert.ok(paid.length <= 1, 'paid twice');
  assert.deepEqual(
    [...told],
    paid.map(([one]) => one),
    'what was paid is what the office knows',
  );
  assert.equal(ended.length > 0, paid.length === 0, 'the office is told how it ends');
  assert.equal(rows.all.size, 0, 'a row is kept for ever');
}

test(`${SEED ?? CITIZENS} citizens pay once, whatever crashes, stands still, or changes its clock`, async () => {
  // The platform hashes and signs in threads of its own, which would decide about the order; here the seed does.
  const digest = mock.method(crypto.subtle, 'digest', async (_: string, bytes: ArrayBuffer) => {
    const hash = createHash('sha256').update(new Uint8Array(bytes)).digest();
    return hash.buffer.slice(hash.byteOffset, hash.byteOffset + hash.byteLength);
  });
  const { options } = await gatewayFixture();
  const sign = mock.method(crypto.subtle, 'sign', async () => new ArrayBuffer(64));
  const destination: Destination = {
    ...options.destination,
    outcome: async () => ({ status: 'issued', licence: {} }),
    answer: async () => ({ status: 'over' }),
    withdraw: async () => ({ status: 'too-late' }),
  };
  const base = { ...options, destination, patience: HOUR };
  const seeds =
    SEED === undefined ? Array.from({ length: CITIZENS }, (_, nth) => nth) : [Number(SEED)];
  try {
    for (const seed of seeds)
      await live(seed, base).catch((error: unknown) => {
        throw new Error(`Try this citizen alone: STADTKIT_SEED=${seed}`, { cause: error });
      });
  } finally {
    digest.mock.restore();
    sign.mock.restore();
  }
});
