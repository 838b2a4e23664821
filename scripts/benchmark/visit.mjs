// A visit to a page with an empty cache: on a slow machine, on a slow line, with what it cost.
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** As the developer tools of Chrome call it: milliseconds for a request, bytes per second. */
const slow4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

export const profiles = {
  slowMachine: { slowdown: 4 },
  slowLine: { slowdown: 6, line: slow4G },
  service: { slowdown: 4, line: slow4G },
};

const patience = 180_000;
/** Milliseconds without a request, after which none is expected: longer than a script works on a slow machine. */
const silence = 1_500;

/** @param script runs before those of the page */
export async function visit(browser, { url, script, profile = {} }, work) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    const requests = listen(page);
    const devtools = await context.newCDPSession(page);
    const { slowdown = 1, line } = profile;
    await devtools.send('Network.enable');
    if (line) await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (script) await page.addInitScript({ content: script });
    await page.goto(url);
    return await work(page, devtools, requests);
  } finally {
    await context.close();
  }
}

/** All requests of a page. `quiet` resolves when there are none any more. */
function listen(page) {
  const all = [];
  const pending = new Set();
  let last = Date.now();
  page.on('request', (request) => {
    all.push(request);
    pending.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'])
    page.on(end, (request) => {
      pending.delete(request);
      last = Date.now();
    });
  const quiet = async () => {
    while (pending.size > 0 || Date.now() - last < silence) await setTimeout(100);
  };
  return { all, quiet };
}

const metrics = async (devtools) => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** Milliseconds that the main thread of the page has worked: of its own time, so that a busy machine does not count. */
export const worked = async (devtools) => (await metrics(devtools)).TaskDuration * 1000;

/** Bytes of the JavaScript heap that are still in use. */
export async function heap(devtools) {
  // Twice: what held a wrapper of an element is only let go by the first.
  for (let time = 0; time < 2; time += 1) await devtools.send('HeapProfiler.collectGarbage');
  return (await metrics(devtools)).JSHeapUsedSize;
}

/** Bytes of all responses of a type (`script`, `stylesheet`), brotli. */
export async function weigh({ all }, type) {
  const bodies = all
    .filter((request) => request.resourceType() === type)
    .map(async (request) => brotliCompressSync(await (await request.response()).body()).length);
  return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
}

/** When the page was usable (milliseconds), and what has moved in it until nothing more came (CLS). */
export async function watched(page, requests) {
  // Seldom: to look is work too.
  await page.waitForFunction(() => window.watched.usable > 0, null, { polling: 250 });
  await requests.quiet();
  return page.evaluate(() => {
    const { usable, shift } = window.watched;
    // The browser may hold back the first frame, although the page has been asked to draw it.
    const [{ startTime: painted }] = performance.getEntriesByName('first-contentful-paint');
    return { usable: Math.max(usable, painted), shift };
  });
}
