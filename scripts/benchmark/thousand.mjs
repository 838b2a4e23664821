// A thousand text fields in one page: what it costs to make, change and remove them, and to type into one of them.
import { setTimeout } from 'node:timers/promises';
import { heap, visit, worked } from './visit.mjs';

const keys = 40;
const slowdown = 4;
/** Milliseconds: several frames. Asking the page whether it has painted would be work too. */
const untilPainted = 60;

const act = (page, action) => page.evaluate((action) => window.thousand[action](), action);

/** Milliseconds of the main thread for a key press, of 100 the 95th. */
async function typing(page, devtools) {
  await act(page, 'focus');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = [];
  for (let key = 0; key < keys; key += 1) {
    const before = await worked(devtools);
    await page.keyboard.press('a');
    await setTimeout(untilPainted);
    times.push((await worked(devtools)) - before);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return times.sort((a, b) => a - b)[Math.ceil(keys * 0.95) - 1];
}

/** Makes and removes all fields several times; bytes of the heap afterwards. */
async function again(times, page, devtools) {
  for (let time = 0; time < times; time += 1) {
    await act(page, 'create');
    await act(page, 'remove');
  }
  await act(page, 'forget');
  return heap(devtools);
}

export const measureThousand = (browser, origin, { name }) =>
  visit(browser, { url: `${origin}/${name}/thousand.html` }, async (page, devtools) => {
    await page.waitForFunction(() => window.thousand);
    const empty = await heap(devtools);
    const create = await act(page, 'create');
    const full = await heap(devtools);
    const count = await page.evaluate(() => window.thousand.count);
    const key = await typing(page, devtools);
    const relabel = await act(page, 'relabel');
    const markWrong = await act(page, 'markWrong');
    const remove = await act(page, 'remove');
    // What the browser makes of scripts that run often stays in the memory too: it is made in the first times.
    const before = await again(3, page, devtools);
    const leak = Math.max(0, (await again(10, page, devtools)) / before - 1);
    return { create, relabel, markWrong, remove, key, memory: (full - empty) / count, leak };
  });
