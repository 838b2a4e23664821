import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { IbanField } from './iban-field.js';
import './stadt-iban-field.js';

describe('stadt-iban-field', () => {
  const form = () =>
    fixture(
      html`<form>
        <stadt-iban-field><label>IBAN</label><input name="iban" required /></stadt-iban-field>
        <button>Weiter</button>
      </form>`,
    );

  async function paste(text: string): Promise<IbanField> {
    const el = (await form()).querySelector('stadt-iban-field')!;
    el.focus();
    // What pasting does.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    document.execCommand('insertText', false, text);
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    return el;
  }

  it('takes an IBAN as it is pasted, and writes it in groups of four', async () => {
    for (const pasted of ['de89370400440532013000', 'IBAN: DE89 3704 0044 0532 0130 00 ']) {
      const el = await paste(pasted);
      expect(el.control?.value).to.equal('DE89 3704 0044 0532 0130 00');
      expect(el.reading?.value).to.equal('DE89370400440532013000');
    }
  });

  it('leaves what it cannot read, and says how many characters are missing', async () => {
    const el = await paste('DE89 3704 0044 0532 0130 0');
    expect(el.control?.value).to.equal('DE89 3704 0044 0532 0130 0');
    expect(el.sentence).to.equal('Es fehlt 1 Zeichen. Eine IBAN mit DE am Anfang hat 22.');
  });

  it('tells the form what the kind found', async () => {
    const el = await paste('DE88370400440532013000');
    expect(el.control?.validity.customError).to.equal(true);
    expect(el.control?.form?.checkValidity()).to.equal(false);
  });
});
