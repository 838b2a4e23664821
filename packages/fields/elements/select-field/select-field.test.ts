import { expect, fixture, html } from '@open-wc/testing';
import type { SelectField } from './select-field.js';
import './stadt-select-field.js';

describe('stadt-select-field', () => {
  it('asks for an answer, and says when it is missing', async () => {
    const el = await fixture<SelectField>(
      html`<stadt-select-field
        ><label>Land</label
        ><select required>
          <option value=""></option>
          <option value="DE">Deutschland</option>
        </select></stadt-select-field
      >`,
    );
    el.problem = el.check();
    await el.updateComplete;
    expect(el.querySelector('select')!.getAttribute('aria-invalid')).to.equal('true');
    await expect(el).to.be.accessible();
    el.querySelector('select')!.value = 'DE';
    expect(el.check()).to.equal(undefined);
  });
});
