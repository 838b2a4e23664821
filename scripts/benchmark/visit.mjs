// A visit to a page with an empty cache: on a slow machine, on a slow line, with what it cost.
import { brotliCompressSync } from 'node:zlib';

/** As the developer tools of Chrome call it: milliseconds for a request, bytes per second. */
const slow4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

export const profiles = {
  slowMachine: { slowdown: 4 },
  slowLine: { slowdown: 6, line: slow4G },
  service: { slowdown: 4, line: slow4G },
};

const settled = { waitUntil: 'networkidle', timeout: 180_000 };

/** @param script runs before those of the page */
export async function visit(browser, { url, script, profile = {} }, work) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  context.setDefaultTimeout(settled.timeout);
  try {
    const page = await context.newPage();
    const responses = [];
    page.on('response', (response) => responses.push(response));
    const devtools = await context.newCDPSession(page);
    const { slowdown = 1, line } = profile;
    await devtools.send('Network.enable');
    if (line) await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (script) await page.addInitScript({ content: script });
    await page.goto(url, settled);
    return await work(page, devtools, responses);
  } finally {
    await context.close();
  }
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
export async function weigh(responses, type) {
  const bodies = responses
    .filter((response) => response.request().resourceType() === type)
    .map(async (response) => brotliCompressSync(await response.body()).length);
  return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
}

/** When the page was usable (milliseconds), and what has moved in it (CLS). */
export async function watched(page) {
  await page.waitForFunction(() => window.watched.usable > 0);
  return page.evaluate(() => window.watched);
}
