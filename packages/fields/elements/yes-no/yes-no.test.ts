import { expect, fixture, html } from '@open-wc/testing';
import type { YesNo } from './yes-no.js';
import './stadt-yes-no.js';

const question = (width: string) => {
  const place = document.createElement('div');
  place.style.inlineSize = width;
  return fixture<YesNo>(
    html`<stadt-yes-no
      ><fieldset>
        <legend>Haben Sie einen Hund?</legend>
        <label><input type="radio" name="dog" value="yes" required /> <span>Ja</span></label>
        <label><input type="radio" name="dog" value="no" required /> <span>Nein</span></label>
      </fieldset></stadt-yes-no
    >`,
    { parentNode: place },
  );
};

const tops = (el: Element) =>
  [...el.querySelectorAll('label')].map((label) => label.getBoundingClientRect().top);

describe('stadt-yes-no', () => {
  it('puts both answers side by side, and below each other where there is no room', async () => {
    const [yes, no] = tops(await question('600px'));
    expect(yes).to.equal(no);
    const [first, second] = tops(await question('200px'));
    expect(second).to.be.greaterThan(first!);
  });

  it('chooses nothing by itself, and says what is missing', async () => {
    const el = await question('600px');
    expect(el.querySelector(':checked')).to.equal(null);
    expect(el.check()?.code).to.equal('missing');
    await expect(el).to.be.accessible();
    el.querySelectorAll('label')[1]!.click();
    expect(el.check()).to.equal(undefined);
  });
});
