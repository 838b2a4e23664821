import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PartyFault } from '@stadtkit/kinds/party-fault.js';
import { MemoryUpload } from './adapters/memory-upload.js';
import { FileUpload } from './file-upload.js';
import type { Pace } from './pace.js';
import type { UploadPort } from './upload.js';

/** A clock on which nothing passes but what the test lets pass; silence is never reached. */
class Clock implements Pace {
  readonly waits: number[] = [];
  #end = (): void => undefined;

  now(): number {
    return 1_000_000;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (milliseconds === 60_000) return new Promise(() => undefined);
    this.waits.push(milliseconds);
    return new Promise((come) => {
      this.#end = come;
      signal.addEventListener('abort', () => come());
    });
  }

  pass(): void {
    this.#end();
  }
}

const file = new File([new Uint8Array(600_000).fill(7)], 'scan.pdf');
const content = async (port: MemoryUpload, reference = ''): Promise<number | undefined> =>
  port.received(reference)?.size;

/** Comes when the upload gets into a state. */
function uploading(port: UploadPort, one = file) {
  const clock = new Clock();
  const seen: string[] = [];
  let heard = (): void => undefined;
  const upload = new FileUpload(
    one,
    port,
    () => {
      seen.push(`${upload.state} ${upload.sent}`);
      heard();
    },
    clock,
  );
  const until = async (state: string): Promise<void> => {
    while (upload.state !== state) await new Promise<void>((come) => (heard = come));
  };
  return { upload, clock, seen, until };
}

describe('a file on its way', () => {
  it('arrives in parts, and then has a reference', async () => {
    const port = new MemoryUpload();
    const { upload, seen } = uploading(port);
    assert.equal(upload.reference, undefined);
    await upload.run();
    assert.equal(await content(port, upload.reference), 600_000);
    assert.deepEqual(seen.filter((one) => one.startsWith('sending')).length > 2, true);
    assert.equal(seen.at(-1), 'sent 600000');
  });

  it('goes on where the connection was lost, and sends nothing twice', async () => {
    const port = new MemoryUpload();
    const offsets: number[] = [];
    const flaky: UploadPort = {
      open: (...args) => port.open(...args),
      offset: (...args) => port.offset(...args),
      send: (reference, part, offset, options) => {
        offsets.push(offset);
        if (offsets.length === 2) port.online = false;
        return port.send(reference, part, offset, options);
      },
    };
    const { upload, clock, until } = uploading(flaky);
    const done = upload.run();
    await until('waiting');
    port.online = true;
    clock.pass();
    await done;
    assert.deepEqual(offsets, [0, 256_000, 256_000, 512_000]);
    assert.equal(await content(port, upload.reference), 600_000);
  });

  it('waits longer from try to try, and goes on at once when it is told to', async () => {
    const port = new MemoryUpload();
    port.online = false;
    const { upload, clock, until } = uploading(port);
    const done = upload.run();
    for (let tries = 0; tries < 3; tries += 1) {
      await until('waiting');
      clock.pass();
      await until('sending');
    }
    await until('waiting');
    assert.deepEqual(clock.waits, [1_000, 2_000, 4_000, 8_000]);
    port.online = true;
    upload.resume();
    await done;
    assert.equal(upload.state, 'sent');
  });

  it('begins anew when the other side forgot it', async () => {
    const port = new MemoryUpload();
    const { upload, clock, until } = uploading(port);
    const done = upload.run();
    port.online = false;
    await until('waiting');
    port.online = true;
    await port.forget('memory:1');
    clock.pass();
    await until('waiting').catch(() => undefined);
    clock.pass();
    await done;
    assert.equal(await content(port, upload.reference), 600_000);
  });

  for (const [code, state, retryAfter, wait, resumesAt] of [
    ['down', 'waiting', undefined, 1_000, undefined],
    ['busy', 'busy', undefined, 1_000, undefined],
    ['busy', 'busy', 30_000, 30_000, undefined],
    ['busy', 'busy', 600_000, 600_000, 1_600_000],
    ['busy', 'busy', 1e12, 86_400_000, 87_400_000],
    ['busy', 'busy', -5, 1_000, undefined],
    ['nonsense', 'broken', undefined, 1_000, undefined],
  ] as const)
    it(`says why it rests, and goes on when it is wanted again: ${code}, ${retryAfter}`, async () => {
      const port = new MemoryUpload();
      const open = port.open.bind(port);
      const fault = new PartyFault(code, 'not now', { retryAfter });
      port.open = async () => Promise.reject(fault);
      const { upload, clock, until } = uploading(port);
      const done = upload.run();
      await until(state);
      assert.deepEqual([clock.waits, upload.resumesAt], [[wait], resumesAt]);
      port.open = open;
      clock.pass();
      await done;
      assert.equal(upload.state, 'sent');
    });

  it('gives up when it is refused', async () => {
    const port = new MemoryUpload();
    port.open = async () => Promise.reject(new PartyFault('refused', 'too big'));
    const { upload } = uploading(port);
    await upload.run();
    assert.equal(upload.state, 'refused');
    assert.equal(upload.reference, undefined);
  });

  it('tells a file that was deleted meanwhile from a lost connection', async () => {
    const deleted = new File(['abc'], 'weg.pdf');
    const slice = new Blob(['abc']);
    slice.arrayBuffer = async () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    deleted.slice = () => slice;
    const { upload } = uploading(new MemoryUpload(), deleted);
    await upload.run();
    assert.equal(upload.state, 'unreadable');
  });

  it('stops for good, and lets the other side forget what arrived', async () => {
    const port = new MemoryUpload();
    const { upload, until } = uploading(port);
    const done = upload.run();
    await until('sending').then(() => port.open(file, new AbortController().signal));
    upload.stop();
    await done;
    assert.equal(upload.state, 'stopped');
    assert.equal(port.received('memory:1'), undefined);
  });

  it('takes an hour of silence for a lost connection', async () => {
    const port = new MemoryUpload();
    port.open = () => new Promise(() => undefined);
    const waits: number[] = [];
    const running: { upload?: FileUpload } = {};
    const impatient: Pace = {
      now: () => 0,
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        if (waits.length === 2) running.upload?.stop();
      },
    };
    running.upload = new FileUpload(file, port, () => undefined, impatient);
    await running.upload.run();
    assert.deepEqual(waits, [60_000, 1_000]);
  });
});
