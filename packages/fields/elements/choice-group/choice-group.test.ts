import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../text-field/stadt-text-field.js';
import type { ChoiceGroup } from './choice-group.js';
import './stadt-choice-group.js';

describe('stadt-choice-group', () => {
  it('asks as one group, is answered by keyboard, and keeps its tiles beside other fields', async () => {
    const page = await fixture(
      html`<div>
        <stadt-choice-group
          ><fieldset>
            <legend>Jahre</legend>
            <label><input type="radio" name="y" value="1" required /> 1 Jahr</label
            ><label><input type="radio" name="y" value="5" required /> 5 Jahre</label>
          </fieldset></stadt-choice-group
        >
        <stadt-text-field><label>Ort</label><input /></stadt-text-field>
      </div>`,
    );
    const el = page.querySelector<ChoiceGroup>('stadt-choice-group')!;
    expect(el.check()?.code).to.equal('missing');
    el.problem = el.check();
    await el.updateComplete;
    const group = el.querySelector('fieldset')!;
    expect(el.querySelector(`#${group.getAttribute('aria-describedby')!}`)!.textContent).to.contain(
      'Jahre',
    );
    await expect(page).to.be.accessible();
    el.querySelector('input')!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await el.updateComplete;
    expect(el.check()).to.equal(undefined);
    expect(el.querySelector('[data-problem]')).to.equal(null);
    expect(getComputedStyle(el.querySelector('label')!).display).to.equal('grid');
    expect(el.querySelector('label')!.getBoundingClientRect().height).to.be.at.least(44);
  });
});
