// A thousand text fields in one page: what it costs to make, change and remove them, and to type into one of them.
import { pressKeys } from './keys.mjs';
import { heap, visit } from './visit.mjs';

const act = (page, action) => page.evaluate((action) => window.thousand[action](), action);

/** Of 100 key presses the 95th. */
async function typing(page, devtools) {
  await act(page, 'focus');
  const times = await pressKeys(page, devtools);
  return times[Math.ceil(times.length * 0.95) - 1];
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
