// One of several threads: takes the next city that nobody has taken, until there is none.
import { parentPort, workerData } from 'node:worker_threads';
import { surveysOf, type Land } from './survey.js';

const { land, taken } = workerData as { land: Land; taken: Int32Array };

for (let at = Atomics.add(taken, 0, 1); at < land.cities.length; at = Atomics.add(taken, 0, 1)) {
  const city = land.cities[at];
  if (city) parentPort?.postMessage({ at, surveys: surveysOf(land, city) });
}
