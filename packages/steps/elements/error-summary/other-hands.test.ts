import { expect, fixture, html } from '@open-wc/testing';
import '../../../fields/elements/text-field/stadt-text-field.js';
import type { FieldElement } from '@stadtkit/element/field-element.js';
import { until } from '../../../element/testing/until.js';
import type { ErrorSummary } from './error-summary.js';
import './stadt-error-summary.js';

/** What page translators do: they put elements of their own in the place of text. */
function translate(element: Element, text: string): Element {
  const part = document.createElement('span');
  part.textContent = text;
  element.replaceChildren(part);
  return part;
}

async function page() {
  const place = await fixture(
    html`<div lang="de">
      <stadt-error-summary for="translated"></stadt-error-summary>
      <form id="translated">
        <stadt-text-field><label>Ort</label><input name="place" required /></stadt-text-field>
        <stadt-text-field><label>Straße</label><input name="street" required /></stadt-text-field>
        <button>Weiter</button>
      </form>
    </div>`,
  );
  const el = place.querySelector<ErrorSummary>('stadt-error-summary')!;
  const fields = [...place.querySelectorAll<FieldElement>('stadt-text-field')];
  const listed = () => [...el.shadowRoot!.querySelectorAll('button')];
  const heading = () => el.shadowRoot!.querySelector('h2')!;
  const again = async () => {
    for (const field of fields) {
      field.requestUpdate();
      await field.updateComplete;
    }
    fields[0]!.dispatchEvent(new Event('input', { bubbles: true }));
    el.requestUpdate();
    await el.updateComplete;
  };
  await el.updateComplete;
  place.querySelector('button')!.click();
  await until(() => listed().length === 2, 'both are listed');
  await Promise.all(fields.map((field) => field.updateComplete));
  await el.updateComplete;
  return { el, fields, listed, heading, again };
}

describe('stadt-error-summary on a translated page', () => {
  it('leaves its words as a page translator wrote them', async () => {
    const { listed, heading, again } = await page();
    const fonts = [heading(), ...listed()].map((one, at) => translate(one, `Türkçe ${at}`));
    for (let times = 0; times < 5; times += 1) await again();
    expect(
      [heading(), ...listed()].map(({ firstElementChild }) => firstElementChild),
    ).to.deep.equal(fonts);
  });

  it('keeps no old question and no old number under what was translated', async () => {
    const { el, fields, listed, heading } = await page();
    [heading(), ...listed()].forEach((one, at) => translate(one, `Türkçe ${at}`));
    const [place, street] = fields;
    place!.querySelector('input')!.value = 'Ulm';
    place!.problem = undefined;
    await place!.updateComplete;
    await until(() => listed().length === 1, 'one is left');
    await el.updateComplete;
    expect(listed()[0]!.textContent).to.contain('Straße');
    expect(heading().textContent).not.to.match(/2|Türkçe/);
    street!.problem = { code: 'too-long', data: { max: 5, actual: 9 } };
    await street!.updateComplete;
    await until(() => listed()[0]!.textContent.includes('9 Zeichen'), 'the new sentence');
  });
});
