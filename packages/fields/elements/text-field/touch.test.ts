import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import '../email-field/stadt-email-field.js';

const page = () =>
  fixture<HTMLFormElement>(
    html`<form lang="de">
      <stadt-email-field><label>E-Mail</label><input name="email" /></stadt-email-field>
      <p><button type="button" id="button">Knopf</button></p>
      <p><a href="#hier" id="link">Verweis</a></p>
      <p>
        <label id="label">Ort <input name="place" /></label>
      </p>
      <p>
        <label id="row"><input type="radio" name="r" value="1" /> Ja</label>
      </p>
      <p><span id="text">Nur Text</span></p>
      <details><summary id="summary">Mehr</summary></details>
    </form>`,
  );

/** The middle of something on the page. */
function middle(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

describe('a wrong field, left by a finger', () => {
  afterEach(() => resetMouse());

  for (const id of ['button', 'link', 'label', 'row', 'text', 'summary'])
    it(`says its problem after the tap, and not before its click has arrived (${id})`, async function () {
      // Its driver does not hold a button down from one command to the next.
      if (navigator.userAgent.includes('Firefox')) this.skip();
      const form = await page();
      const target = form.querySelector(`#${id}`)!;
      // Of a finger, the pointer is up before the mouse events come in which the focus moves.
      const early = new AbortController();
      window.addEventListener('pointerup', (event) => event.stopImmediatePropagation(), {
        capture: true,
        signal: early.signal,
      });
      form.querySelector('input')!.focus();
      await sendKeys({ type: 'a@' });
      let clicks = 0;
      target.addEventListener('click', () => (clicks += 1));
      const problem = () => form.querySelector('[data-problem]');
      const before = middle(target);
      await sendMouse({ type: 'move', position: before });
      await sendMouse({ type: 'down' });
      expect(problem(), 'nothing moves while it is pressed').to.equal(null);
      expect(middle(target)).to.deep.equal(before);
      await sendMouse({ type: 'up' });
      await until(problem, 'the problem is said');
      expect(clicks).to.be.greaterThan(0);
      early.abort();
    });
});
