import { equal, fails, patient as signal, type Clause } from '@stadtkit/kinds/contract.js';
import type { UploadPort } from '../upload.js';

/** A port that is judged, and a look behind it. */
export interface JudgedUpload {
  readonly port: UploadPort;
  /** What arrived under a reference; undefined when nothing is kept there. */
  readonly received: (reference: string) => Promise<Uint8Array | undefined>;
}

/** What every `UploadPort` must keep to. Run each with a test runner of your choice, on a new port each. */
export const uploadContract: readonly Clause<JudgedUpload>[] = [
  {
    title: 'brings every byte, in parts',
    judge: async ({ port, received }) => {
      const reference = await port.open(file('brief.pdf'), signal());
      await port.send(reference, part(0, 4), 0, { signal: signal() });
      await port.send(reference, part(4, 10), 4, { signal: signal() });
      equal(String(await received(reference)), String(bytes), 'what arrived');
    },
  },
  {
    title: 'keeps two files apart, also of the same name',
    judge: async ({ port, received }) => {
      const [one, other] = [
        await port.open(file('brief.pdf'), signal()),
        await port.open(file('brief.pdf'), signal()),
      ];
      await port.send(other, part(0, 3), 0, { signal: signal() });
      await port.send(one, part(0, 10), 0, { signal: signal() });
      equal(await port.offset(other, signal()), 3, 'the offset of the other file');
      equal(String(await received(one)), String(bytes), 'what arrived of the one');
    },
  },
  {
    title: 'says how much arrived, and goes on from there',
    judge: async ({ port, received }) => {
      const reference = await port.open(file('brief.pdf'), signal());
      equal(await port.offset(reference, signal()), 0, 'the offset before anything was sent');
      await port.send(reference, part(0, 7), 0, { signal: signal() });
      const offset = await port.offset(reference, signal());
      equal(offset, 7, 'the offset after a part');
      await port.send(reference, part(offset, 10), offset, { signal: signal() });
      equal(String(await received(reference)), String(bytes), 'what arrived');
    },
  },
  {
    title: 'tells how many bytes of a part have left',
    judge: async ({ port }) => {
      const told: number[] = [];
      const reference = await port.open(file('brief.pdf'), signal());
      const progress = (sent: number): number => told.push(sent);
      await port.send(reference, part(0, 6), 0, { signal: signal(), progress });
      equal(told.at(-1), 6, 'the last progress');
    },
  },
  {
    title: 'never puts a part in the wrong place',
    judge: async ({ port }) => {
      const reference = await port.open(file('brief.pdf'), signal());
      await fails(port.send(reference, part(5, 10), 5, { signal: signal() }), 'down', 'busy');
      equal(await port.offset(reference, signal()), 0, 'the offset');
      // Brought once already: the answer to it was lost on its way.
      await port.send(reference, part(0, 4), 0, { signal: signal() });
      await fails(port.send(reference, part(0, 4), 0, { signal: signal() }), 'down', 'busy');
      equal(await port.offset(reference, signal()), 4, 'the offset after the same part twice');
    },
  },
  {
    title: 'sends nothing once the signal was given',
    judge: async ({ port, received }) => {
      const reference = await port.open(file('brief.pdf'), signal());
      const given = AbortSignal.abort();
      await fails(port.send(reference, part(0, 4), 0, { signal: given }), 'down');
      equal((await received(reference))?.length, 0, 'the number of bytes');
      await fails(port.open(file('brief.pdf'), given), 'down');
      await fails(port.offset(reference, given), 'down');
    },
  },
  {
    title: 'forgets what was taken away, and says that it is gone',
    judge: async ({ port, received }) => {
      if (!port.forget) return;
      const reference = await port.open(file('brief.pdf'), signal());
      await port.send(reference, part(0, 4), 0, { signal: signal() });
      await port.forget(reference);
      equal(await received(reference), undefined, 'what is kept');
      await fails(port.offset(reference, signal()), 'gone');
      await fails(port.send(reference, part(4, 10), 4, { signal: signal() }), 'gone');
      equal(await received(reference), undefined, 'what is kept after a part that came late');
    },
  },
  {
    title: 'takes files whatever they are called',
    judge: async ({ port }) => {
      const names = [
        'Größe ẞ 日本 📷.pdf',
        '\u202Efdp.exe',
        '\uD800',
        'a"b\r\nX: 1',
        'x'.repeat(1e6),
        '',
      ];
      for (const name of names) await port.open(file(name), signal());
    },
  },
];

const bytes = Uint8Array.from({ length: 10 }, (_, at) => at * 25);
const file = (name: string): File => new File([bytes], name, { type: 'application/pdf' });
const part = (from: number, to: number): Blob => new Blob([bytes.slice(from, to)]);
