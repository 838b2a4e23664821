import { Worker } from 'node:worker_threads';
import type { Land, Survey } from './survey.js';

const program = new URL('bin/land-thread.js', import.meta.resolve('stadtkit/package.json'));

/** Surveys every city, by so many threads; in the order of the cities, however many there are. */
export async function inThreads(land: Land, threads: number): Promise<readonly Survey[]> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const byCity: (readonly Survey[])[] = [];
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(program, { workerData: { land, taken } });
      worker.on('message', ({ at, surveys }: { at: number; surveys: readonly Survey[] }) => {
        byCity[at] = surveys;
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        resolve();
      });
    });
  await Promise.all(Array.from({ length: Math.min(threads, land.cities.length) }, run));
  return byCity.flat();
}
