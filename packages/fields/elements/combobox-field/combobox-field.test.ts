import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ComboboxField } from './combobox-field.js';
import './stadt-combobox-field.js';

const countries = [
  ['BE', 'Belgien', 'Belgium'],
  ['DE', 'Deutschland', 'Germany BRD'],
  ['NL', 'Niederlande', 'Holland'],
  ['NE', 'Niger', ''],
  ['NG', 'Nigeria', ''],
  ['TR', 'Türkei', 'Turkey'],
] as const;

const options = countries.map(
  ([code, label, also]) => `<option value="${code}" data-also="${also}">${label}</option>`,
);

async function open({ inside = '', attributes = 'required' } = {}) {
  const form = await fixture<HTMLFormElement>(`
    <form>
      <stadt-combobox-field>
        <label>Land</label>
        <select name="country" ${attributes}>${inside || `<option value=""></option>${options.join('')}`}</select>
      </stadt-combobox-field>
      <button>Weiter</button>
    </form>
  `);
  return opened(form);
}

async function opened(form: HTMLFormElement) {
  form.addEventListener('submit', (event) => event.preventDefault());
  const field = form.querySelector<ComboboxField>('stadt-combobox-field')!;
  await field.updateComplete;
  await field.updateComplete;
  const select = field.querySelector('select')!;
  const input = field.querySelector<HTMLInputElement>('[role=combobox]')!;
  const list = field.querySelector<HTMLElement>('[data-list]')!;
  return {
    form,
    field,
    select,
    input,
    list,
    rows: () => [...list.querySelectorAll('[role=option]')].map((row) => row.textContent),
    active: () =>
      field.querySelector(`#${input.getAttribute('aria-activedescendant') ?? 'none'}`)?.textContent,
    isOpen: () => list.getClientRects().length > 0,
    status: () => field.querySelector('[data-count]')!.textContent,
    leave: async () => {
      form.querySelector('button')!.focus();
      await field.updateComplete;
    },
    type: async (text: string) => {
      input.focus();
      await sendKeys({ type: text });
    },
    press: async (...keys: string[]) => {
      for (const press of keys) await sendKeys({ press });
      await field.updateComplete;
    },
  };
}

describe('stadt-combobox-field', () => {
  it('puts a text box in the place of the select, with its name, and is accessible open and closed', async () => {
    const { form, field, input, select, press, isOpen } = await open();
    expect(input.labels?.[0]?.textContent).to.equal('Land');
    expect(field.control).to.equal(input);
    expect([input.name, input.required, select.required]).to.deep.equal(['', true, true]);
    await expect(form).to.be.accessible();
    input.focus();
    await press('ArrowDown');
    expect(isOpen()).to.equal(true);
    await expect(form).to.be.accessible();
  });

  it('finds by any part of a label, without diacritics, and by other words for it', async () => {
    const { type, rows, status, input } = await open();
    for (const [text, found] of [
      ['land', 'Deutschland'],
      ['turk', 'Türkei'],
      ['germ', 'Deutschland'],
    ] as const) {
      input.select();
      await type(text);
      expect(rows()).to.include(found);
    }
    input.select();
    await type('niger');
    expect(rows()).to.deep.equal(['Niger', 'Nigeria']);
    expect(status()).to.equal('2 Treffer');
    await type('x');
    expect(status()).to.equal('Keine Treffer');
  });

  it('leads through the list by arrows, and takes a row by Enter without sending the form', async () => {
    const { form, field, input, select, press, active, isOpen } = await open();
    let sent = 0;
    form.addEventListener('submit', () => (sent += 1));
    const told: string[] = [];
    for (const type of ['input', 'change'])
      form.addEventListener(type, ({ target }) =>
        told.push(`${type} ${(target as HTMLSelectElement).name}`),
      );
    input.focus();
    await press('ArrowDown');
    expect(active()).to.equal('Belgien');
    await press('ArrowUp');
    expect(active()).to.equal('Türkei');
    await press('ArrowDown', 'ArrowDown');
    expect(active()).to.equal('Deutschland');
    await press('Enter');
    expect([input.value, select.value, isOpen(), sent]).to.deep.equal([
      'Deutschland',
      'DE',
      false,
      0,
    ]);
    expect(told).to.deep.equal(['input country', 'change country']);
    expect(new FormData(form).get('country')).to.equal('DE');
    await press('Enter');
    expect(sent).to.equal(1);
    expect(field.reading.value).to.equal('DE');
  });

  it('shows all the others when it is opened at an answer', async () => {
    const { input, press, rows, active, select, field } = await open();
    select.value = 'NL';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await field.updateComplete;
    expect(input.value).to.equal('Niederlande');
    input.focus();
    await press('ArrowDown');
    expect(rows().length).to.equal(countries.length);
    expect(active()).to.equal('Niederlande');
  });

  it('closes by Escape, is emptied by a second one, and leaves the third to the page', async () => {
    const { input, select, type, press, isOpen } = await open();
    await type('Niger');
    expect(select.value).to.equal('NE');
    await press('Escape');
    expect([isOpen(), input.value]).to.deep.equal([false, 'Niger']);
    let reached = 0;
    document.addEventListener('keydown', () => (reached += 1), { once: true });
    await press('Escape');
    expect([input.value, select.value, reached]).to.deep.equal(['', '', 0]);
    await press('Escape');
    expect(reached).to.equal(1);
  });

  it('opens by Alt+Down with nothing active, and closes by Alt+Up', async () => {
    const { input, press, isOpen, active } = await open();
    input.focus();
    await sendKeys({ down: 'Alt' });
    await press('ArrowDown');
    expect([isOpen(), active()]).to.deep.equal([true, undefined]);
    await press('ArrowUp');
    await sendKeys({ up: 'Alt' });
    expect(isOpen()).to.equal(false);
  });

  it('moves the caret by Home and End, and then nothing is active', async () => {
    const { input, type, press, active } = await open();
    await type('ni');
    await press('ArrowDown');
    expect(active()).to.equal('Niederlande');
    await press('Home');
    expect([active(), input.selectionStart]).to.deep.equal([undefined, 0]);
  });

  it('takes what was typed when it names one row, and says so when it was another word', async () => {
    const { field, input, select, type, press } = await open();
    await type('germany');
    await press('Tab');
    expect([input.value, select.value]).to.deep.equal(['Deutschland', 'DE']);
    expect(field.querySelector('[data-note]')!.textContent).to.equal(
      'Wir haben „germany“ durch „Deutschland“ ersetzt.',
    );
    expect(field.sentence).to.equal('');
  });

  it('takes no row that is merely active when the field is left', async () => {
    const { field, input, select, type, press } = await open();
    await type('ni');
    await press('ArrowDown', 'Tab');
    expect([input.value, select.value]).to.deep.equal(['ni', '']);
    expect(field.sentence).to.equal(
      'Das steht nicht in der Liste. Bitte wählen Sie einen Eintrag aus.',
    );
    await expect(field).to.be.accessible();
    input.select();
    await type('Belgien');
    await field.updateComplete;
    expect(field.sentence).to.equal('');
  });

  it('leads the browser to the box when the answer is missing', async () => {
    const { form, field, input } = await open();
    form.requestSubmit();
    await field.updateComplete;
    expect(document.activeElement).to.equal(input);
    expect(field.sentence).to.equal('Bitte wählen Sie das Land aus.');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
  });

  it('leads on to the box what leads to the select', async () => {
    const { input, select } = await open();
    select.focus();
    expect(document.activeElement).to.equal(input);
  });

  it('takes a row by a click, and keeps the focus in the box', async () => {
    const { input, select, list, isOpen } = await open();
    input.focus();
    input.click();
    expect(isOpen()).to.equal(true);
    const row = list.querySelectorAll<HTMLElement>('[role=option]')[2]!;
    expect(row.getBoundingClientRect().height).to.be.at.least(44);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    row.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    row.click();
    expect([input.value, select.value, isOpen()]).to.deep.equal(['Niederlande', 'NL', false]);
  });

  it('shows what jQuery sets and triggers', async () => {
    const heard = new Map<string, () => void>();
    const page = window as typeof window & { jQuery?: unknown };
    page.jQuery = () => ({
      on: (type: string, act: () => void) => heard.set(type, act),
      off: (type: string) => heard.delete(type),
    });
    try {
      const { input, select, field } = await open();
      select.querySelector<HTMLOptionElement>('[value=TR]')!.selected = true;
      heard.get('change.stadt')!();
      await field.updateComplete;
      expect(input.value).to.equal('Türkei');
      select.remove();
      await new Promise((done) => setTimeout(done));
      await field.updateComplete;
      expect(heard.size).to.equal(0);
    } finally {
      delete page.jQuery;
    }
  });

  it('comes back to the beginning by a reset, and follows disabled', async () => {
    const inside = `<option value=""></option><option value="DE" selected>Deutschland</option><option value="NL">Niederlande</option>`;
    const { form, field, input, select, type, leave } = await open({ inside });
    expect(input.value).to.equal('Deutschland');
    input.select();
    await type('Niederlande');
    await leave();
    expect(select.value).to.equal('NL');
    form.reset();
    await new Promise((done) => setTimeout(done));
    await field.updateComplete;
    expect([input.value, select.value]).to.deep.equal(['Deutschland', 'DE']);
    select.disabled = true;
    await new Promise((done) => setTimeout(done));
    await field.updateComplete;
    expect(input.disabled).to.equal(true);
  });

  it('works once, when it is cloned with all that was added', async () => {
    const { form } = await open();
    const copy = form.cloneNode(true) as HTMLFormElement;
    form.after(copy);
    const { field, input, type, select, leave } = await opened(copy);
    expect(field.querySelectorAll('[role=combobox], [data-list], [data-count]').length).to.equal(3);
    expect(input.labels?.length).to.equal(1);
    await type('Niger');
    await leave();
    expect(select.value).to.equal('NE');
    copy.remove();
  });

  it('works in a shadow root', async () => {
    const { form } = await open();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    form.before(host);
    root.append(form);
    const { input, press, select } = await opened(form);
    input.focus();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    expect(select.value).to.equal('DE');
  });

  it('draws at most 50 rows of 5,000, says how many more there are, and leads to the last', async () => {
    const inside = Array.from(
      { length: 5_000 },
      (_, at) => `<option value="${at + 1}">Weg ${at + 1}</option>`,
    );
    const { input, press, rows, list, active, type, status } = await open({
      inside: `<option value=""></option>${inside.join('')}`,
    });
    input.focus();
    await press('ArrowDown');
    expect(rows().length).to.equal(50);
    expect(list.textContent).to.contain('Danach kommen noch 4.950.');
    await press('ArrowUp');
    expect(active()).to.equal('Weg 5000');
    expect(rows().length).to.equal(50);
    expect(list.textContent).to.contain('Davor stehen noch 4.950.');
    const start = performance.now();
    await type('499');
    expect(performance.now() - start).to.be.below(3_000);
    expect(status()).to.equal('15 Treffer');
  });

  it('fits into 320 pixels, whatever stands in it', async () => {
    const inside = `<option value="1">${'Donaudampfschifffahrtsgesellschaft'.repeat(3)}</option>`;
    const { input, list, press } = await open({ inside });
    const place = input.closest('form')!.parentElement!;
    place.style.inlineSize = '280px';
    input.focus();
    await press('ArrowDown');
    const { left, right } = list.getBoundingClientRect();
    const box = input.getBoundingClientRect();
    expect(Math.round(left)).to.equal(Math.round(box.left));
    expect(right).to.be.at.most(Math.ceil(box.right));
    expect(list.scrollWidth).to.be.at.most(list.clientWidth);
  });

  it('shows hostile labels as text', async () => {
    const inside = '<option value="1">&lt;img src=x onerror=alert(1)&gt; \u202eabc</option>';
    const { input, press, list, rows } = await open({ inside });
    input.value = '';
    input.focus();
    await press('ArrowDown');
    expect(rows()[0]).to.contain('<img');
    expect(list.querySelector('img')).to.equal(null);
  });

  it('does not take the place of a list in which somebody types, before they leave it', async () => {
    const place = await fixture<HTMLElement>('<div></div>');
    place.innerHTML = `<stadt-combobox-field><label>Land</label><select name="country">
      <option value=""></option>${options.join('')}</select></stadt-combobox-field><button>x</button>`;
    const field = place.querySelector<ComboboxField>('stadt-combobox-field')!;
    const select = field.querySelector('select')!;
    const input = () => field.querySelector<HTMLInputElement>('[role=combobox]');
    select.focus();
    await field.updateComplete;
    await field.updateComplete;
    expect(Boolean(input())).to.equal(false);
    await sendKeys({ type: 'Tür' });
    expect(select.value).to.equal('TR');
    place.querySelector('button')!.focus();
    await field.updateComplete;
    expect(input()!.value).to.equal('Türkei');
    expect(select.value).to.equal('TR');
  });
});
