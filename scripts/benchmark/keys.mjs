// Key presses in the focused control, on a 4× slower machine.
import { setTimeout } from 'node:timers/promises';
import { worked } from './visit.mjs';

const keys = 40;
const slowdown = 4;
/** Milliseconds: several frames. Asking the page whether it has painted would be work too. */
const untilPainted = 60;

/** Milliseconds of the main thread for each key press, the shortest first. */
export async function pressKeys(page, devtools) {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = [];
  for (let key = 0; key < keys; key += 1) {
    const before = await worked(devtools);
    await page.keyboard.press('a');
    await setTimeout(untilPainted);
    times.push((await worked(devtools)) - before);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times.sort((a, b) => a - b);
}
