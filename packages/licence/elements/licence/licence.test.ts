import { expect, fixture, html } from '@open-wc/testing';
import { oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sheetOf } from '@stadtkit/theme/sheet.js';
import { stadtkit } from '@stadtkit/theme/themes/stadtkit.js';
import type { LicenceElement } from './licence.js';
import './stadt-licence.js';

describe('stadt-licence', () => {
  const licence = {
    number: 'MS-1',
    kind: 'fischereischein',
    familyName: 'Suharto',
    givenNames: '',
    birthDate: '1964-08',
    issued: '2026-11-24',
    levyFrom: '2026-01-01',
    levyTo: '2030-12-31',
    authority: '05999000',
    authorityName: 'Stadt Musterstadt',
    code: 'FS1:ABC',
  };

  it('shows the mark of the city when the theme has one, also inside of a service', async () => {
    const el = await fixture<LicenceElement>(
      html`<stadt-licence .licence=${licence}></stadt-licence>`,
    );
    const service = document.createElement('stadt-service');
    const inside = document.createElement('stadt-licence');
    inside.licence = licence;
    inside.setAttribute('exportparts', 'logo');
    service.attachShadow({ mode: 'open' }).append(inside);
    el.after(service);
    await inside.updateComplete;
    const marks = [el, inside].map((one) => one.shadowRoot!.querySelector('[part=logo]')!);
    const shown = () => marks.map((mark) => getComputedStyle(mark).display);
    expect(shown()).to.deep.equal(['none', 'none']);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetOf({ ...stadtkit, logo: 'wappen.svg' }));
    document.adoptedStyleSheets.push(sheet);
    expect(shown()).to.deep.equal(['block', 'block']);
    expect(getComputedStyle(marks[1]!).backgroundImage).to.contain('/wappen.svg');
    document.adoptedStyleSheets.pop();
    service.remove();
  });

  it('shows holder, levy and a code with a name', async () => {
    const el = await fixture<LicenceElement>(
      html`<stadt-licence .licence=${licence}></stadt-licence>`,
    );
    const text = el.shadowRoot!.querySelector('article')!.textContent;
    expect(text).to.contain('Suharto').and.to.contain('08.1964').and.to.contain('31.12.2030');
    expect(el.shadowRoot!.querySelector('svg[role=img]')!.getAttribute('aria-label')).to.contain(
      'MS-1',
    );
    await expect(el).to.be.accessible();
  });

  it('is never broken inside its name, however narrow the card and large the text', async () => {
    for (const size of [16, 20, 32])
      for (const width of [200, 240, 280, 296, 310, 328, 343, 358, 480]) {
        const around = await fixture(
          html`<div style="inline-size: ${width}px; --stadt-text-m: ${size}px">
            <stadt-licence .licence=${licence} lang="de"></stadt-licence>
          </div>`,
        );
        const name = around.querySelector('stadt-licence')!.shadowRoot!.querySelector('header b')!;
        const range = document.createRange();
        range.selectNodeContents(name);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        expect(tops.size, `${width} px, text of ${size} px`).to.equal(1);
      }
  });

  it('is kept only when the holder asks, and can be forgotten', async () => {
    const el = await fixture<LicenceElement>(
      html`<stadt-licence .licence=${licence}></stadt-licence>`,
    );
    const press = (name: string) =>
      [...el.shadowRoot!.querySelectorAll('button')]
        .find((button) => button.textContent.includes(name))!
        .click();
    const keep = oneEvent(el, 'stadt-licence-keep');
    press('behalten');
    await keep;
    el.kept = true;
    await el.updateComplete;
    const forget = oneEvent(el, 'stadt-licence-forget');
    press('löschen');
    await forget;
  });

  it('shows the code in large, and closes with Escape', async () => {
    const el = await fixture<LicenceElement>(
      html`<stadt-licence .licence=${licence}></stadt-licence>`,
    );
    el.shadowRoot!.querySelector('button')!.click();
    const dialog = el.shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    await sendKeys({ press: 'Escape' });
    expect(dialog.open).to.equal(false);
  });
});
