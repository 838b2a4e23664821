// A form of ten fields, from an empty cache until every control is usable and painted.
import { heap, profiles, visit, watched, weigh, worked } from './visit.mjs';
import { watchForm } from './watch.mjs';

/** Counts also what is inside shadow trees. */
const countElements = (page) =>
  page.evaluate(() => {
    const count = (within) =>
      [...within.querySelectorAll('*')].reduce(
        (sum, one) => sum + 1 + (one.shadowRoot ? count(one.shadowRoot) : 0),
        0,
      );
    return count(document.body);
  });

export async function measureForm(browser, origin, side) {
  const page = { url: `${origin}/${side.name}/form.html`, script: watchForm(side) };
  const slowMachine = await visit(
    browser,
    { ...page, profile: profiles.slowMachine },
    async (page, devtools, requests) => {
      const { usable, shift } = await watched(page, requests);
      const work = await worked(devtools);
      return {
        usable,
        shift,
        work,
        heap: await heap(devtools),
        elements: await countElements(page),
        requests: requests.all.length,
        script: await weigh(requests, 'script'),
        style: await weigh(requests, 'stylesheet'),
      };
    },
  );
  const slowLine = await visit(
    browser,
    { ...page, profile: profiles.slowLine },
    (page, _, requests) => watched(page, requests),
  );
  return {
    ...slowMachine,
    usableSlowLine: slowLine.usable,
    shift: Math.max(slowMachine.shift, slowLine.shift),
  };
}
