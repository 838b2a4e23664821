import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import type { NameField } from './name-field.js';
import './stadt-name-field.js';

describe('the letters that are not on the keyboard', () => {
  const field = () =>
    html`<stadt-name-field><label>Name</label><input name="name" /></stadt-name-field>`;
  const show = () => fixture<NameField>(field());

  const input = (el: NameField) => el.querySelector('input')!;
  const opener = (el: NameField) => el.querySelector<HTMLElement>('[aria-haspopup]')!;
  const panel = (el: NameField) => el.querySelector<HTMLElement>('[role=dialog]');
  const letter = (el: NameField, text: string) =>
    [...panel(el)!.querySelectorAll('button')].find(({ textContent }) => textContent === text)!;
  const focused = (el: NameField) =>
    (el.getRootNode() as Document | ShadowRoot).activeElement?.textContent;

  async function openByKeys(el: NameField): Promise<void> {
    opener(el).focus();
    await sendKeys({ press: 'Enter' });
    await until(() => panel(el)?.contains((el.getRootNode() as Document).activeElement));
  }

  async function click(element: Element): Promise<void> {
    const { left, top, width, height } = element.getBoundingClientRect();
    const position = [Math.round(left + width / 2), Math.round(top + height / 2)] as [
      number,
      number,
    ];
    await sendMouse({ type: 'click', position });
  }

  afterEach(async () => {
    await resetMouse();
    await setViewport({ width: 800, height: 600 });
  });

  it('are opened by a button in the row of the control', async () => {
    const el = await show();
    expect(opener(el).getAttribute('aria-label')).to.equal('é, Buchstaben einfügen');
    const [control, button] = [input(el), opener(el)].map(
      (one) => () => one.getBoundingClientRect(),
    );
    // WebKit under load lays it out a moment after its style sheet was adopted (2.50, November 2026).
    await until(() => button!().bottom <= control!().bottom);
    expect(button!().bottom).to.be.at.least(control!().bottom - 3);
    expect(button!().right).to.be.within(control!().right - 3, control!().right);
    expect(button!().width).to.be.at.least(44);
    const room = parseFloat(getComputedStyle(input(el)).paddingInlineEnd);
    expect(room).to.be.at.least(button!().width);
    await openByKeys(el);
    expect(opener(el).getAttribute('aria-expanded')).to.equal('true');
    await expect(el).to.be.accessible();
  });

  it('are found by typing a base letter, and put in where the caret is', async () => {
    const el = await show();
    let inputs = 0;
    el.addEventListener('input', () => (inputs += 1));
    el.focus();
    await sendKeys({ type: 'Mller' });
    input(el).setSelectionRange(1, 1);
    await openByKeys(el);
    await sendKeys({ press: 'u' });
    expect(focused(el)).to.equal('u');
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowRight' });
    const chosen = focused(el)!;
    const before = inputs;
    await sendKeys({ press: 'Enter' });
    expect(input(el).value).to.equal(`M${chosen}ller`);
    expect(inputs).to.equal(before + 1);
    expect(focused(el)).to.equal(chosen);
    await sendKeys({ press: 'Escape' });
    expect(panel(el)).to.equal(null);
    expect(document.activeElement).to.equal(input(el));
    expect(input(el).selectionStart).to.equal(1 + chosen.length);
  });

  it('go up and down as they are drawn, and begin with those like the letter before the caret', async () => {
    const el = await show();
    el.focus();
    await sendKeys({ type: 'Ho' });
    await openByKeys(el);
    expect(focused(el)).to.equal('O');
    await sendKeys({ press: 'o' });
    const first = document.activeElement!.getBoundingClientRect();
    await sendKeys({ press: 'ArrowDown' });
    const below = document.activeElement!.getBoundingClientRect();
    expect(below.left).to.equal(first.left);
    expect(below.top).to.be.greaterThan(first.top);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(el)).to.equal('o');
  });

  it('are chosen by a pointer without leaving the control; what is selected is replaced', async () => {
    const el = await show();
    let left = 0;
    el.addEventListener('change', () => (left += 1));
    el.focus();
    await sendKeys({ type: 'Lukasz' });
    input(el).setSelectionRange(0, 1);
    await click(opener(el));
    await until(() => panel(el));
    await click(letter(el, 'L'));
    await click(letter(el, 'Ł'));
    expect(input(el).value).to.equal('Łukasz');
    expect(document.activeElement).to.equal(input(el));
    expect(left).to.equal(0);
  });

  it('can be undone like what was typed', async () => {
    const el = await show();
    el.focus();
    await sendKeys({ type: 'Ha' });
    await openByKeys(el);
    await sendKeys({ press: 'a' });
    await sendKeys({ press: 'Enter' });
    expect(input(el).value).to.equal('Haa');
    await sendKeys({ press: 'Escape' });
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what Ctrl+Z does
    document.execCommand('undo');
    expect(input(el).value).not.to.equal('Haa');
  });

  it('do not take the blank away that somebody has just typed', async () => {
    const el = await show();
    el.focus();
    await sendKeys({ type: 'Anna ' });
    await sendKeys({ press: 'Tab' });
    await el.updateComplete;
    expect(input(el).value).to.equal('Anna');
    await openByKeys(el);
    expect(input(el).value).to.equal('Anna ');
    await sendKeys({ press: 'l' });
    await sendKeys({ press: 'Enter' });
    expect(input(el).value).to.equal('Anna L');
  });

  it('are small or capital ones', async () => {
    const el = await show();
    await openByKeys(el);
    const upper = letter(el, 'Großbuchstaben');
    expect(upper.getAttribute('aria-pressed')).to.equal('true');
    await click(upper);
    expect(letter(el, 'á').getAttribute('aria-label')).to.equal('á, a mit Akut');
    expect(letter(el, 'Á')).to.equal(undefined);
  });

  it('close when somebody goes elsewhere, and when the field is taken out', async () => {
    const el = await show();
    await openByKeys(el);
    const other = document.createElement('button');
    el.after(other);
    other.focus();
    await until(() => panel(el) === null);
    await openByKeys(el);
    el.remove();
    expect(panel(el)).to.equal(null);
    expect(opener(el).getAttribute('aria-expanded')).to.equal('false');
  });

  it('work in a shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<stadt-name-field><label>Name</label><input name="name"></stadt-name-field>';
    const el = host.shadowRoot!.querySelector('stadt-name-field')!;
    await el.updateComplete;
    await openByKeys(el);
    await sendKeys({ press: 's' });
    await sendKeys({ press: 'Enter' });
    expect(input(el).value).to.equal('S');
    await sendKeys({ press: 'Escape' });
    expect(host.shadowRoot!.activeElement).to.equal(input(el));
  });

  it('fit on a small phone, below the control', async () => {
    await setViewport({ width: 320, height: 568 });
    const el = await show();
    await openByKeys(el);
    const { left, right, top } = panel(el)!.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(top).to.be.at.least(input(el).getBoundingClientRect().bottom);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    const keys = [...panel(el)!.querySelectorAll('[data-letter]')];
    expect(Math.min(...keys.map((key) => key.getBoundingClientRect().width))).to.be.at.least(44);
  });

  it('are not offered where nothing can be typed', async () => {
    const el = await show();
    input(el).readOnly = true;
    expect(opener(el).getClientRects().length).to.equal(0);
  });

  it('have one button when the field is copied', async () => {
    const el = await show();
    await openByKeys(el);
    const copy = document.importNode(el, true);
    el.after(copy);
    await copy.updateComplete;
    expect(copy.querySelectorAll('[aria-haspopup]').length).to.equal(1);
    expect(panel(copy)).to.equal(null);
    await openByKeys(copy);
    copy.remove();
  });
});
