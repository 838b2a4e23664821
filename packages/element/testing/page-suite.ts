import { expect } from '@open-wc/testing';
import { actOf, mountExample, type Given } from './act.js';
import { heard } from './commands.js';
import { examplesIn, tableUnder, type Example } from './examples.js';
import { until } from './until.js';

/** Tries the page of an element: its examples run, are accessible, and are read aloud as it says. */
export async function pageSuite(url: URL, given?: Given): Promise<void> {
  const page = await (await fetch(url)).text();
  const examples = examplesIn(page);
  describe(`page: ${url.pathname.replace(/^.*\//, '')}`, () => {
    for (const example of examples)
      it(`${example.name}: runs, and axe finds nothing`, async () => {
        await expect(await put(example, given)).to.be.accessible();
      });

    it('is read aloud as the page says', async function () {
      if (!navigator.userAgent.includes('Chrome/')) this.skip();
      const place = await put(examples[0]!, given);
      const lines = (await heard(place)).map(({ role, name, more }) => [role, name, more]);
      expect(lines).to.deep.equal(tableUnder(page, 'What is read aloud'));
    });

    afterEach(() => {
      for (const place of document.querySelectorAll('body > [data-example]')) place.remove();
    });
  });
}

/** Puts an example onto the page of the test and waits until all of it is drawn. */
async function put(example: Example, given?: Given): Promise<HTMLElement> {
  const place = mountExample(example, actOf(example, given));
  Object.assign(place, { lang: 'de' }).dataset['example'] = example.name;
  document.body.append(place);
  await until(() => isDrawn(place), example.name);
  return place;
}

type Drawn = Element & { readonly isUpdatePending?: boolean; readonly work?: { busy: boolean } };

/** Whether no element in it has anything left to draw. */
const isDrawn = (root: ParentNode): boolean =>
  [...root.querySelectorAll<Drawn>('*')].every(
    (one) =>
      !one.isUpdatePending && !one.work?.busy && (!one.shadowRoot || isDrawn(one.shadowRoot)),
  );
