import { expect, fixture, html } from '@open-wc/testing';
import type { YearField } from './year-field.js';
import './stadt-year-field.js';

describe('stadt-year-field', () => {
  it('guesses no century', async () => {
    const el = await fixture<YearField>(
      html`<stadt-year-field
        ><label>Baujahr</label><input name="built" value="87"
      /></stadt-year-field>`,
    );
    expect(el.check()?.code).to.equal('year-four-digits');
    expect(el.control?.value).to.equal('87');
    expect(el.control?.inputMode).to.equal('numeric');
  });
});
