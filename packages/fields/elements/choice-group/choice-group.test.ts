import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../element/testing/until.js';
import '../text-field/stadt-text-field.js';
import type { ChoiceGroup } from './choice-group.js';
import './stadt-choice-group.js';

const boxes = () =>
  html`<form>
    <stadt-choice-group data-at-least="1" data-at-most="2"
      ><fieldset>
        <legend>Unterlagen</legend>
        <label><input type="checkbox" name="p" value="a" /> <span>Pass</span></label>
        <label><input type="checkbox" name="p" value="b" /> <span>Geburtsurkunde</span></label>
        <label><input type="checkbox" name="p" value="c" /> <span>Eheurkunde</span></label>
        <label
          ><input type="checkbox" name="p" value="0" data-exclusive />
          <span>Nichts davon</span></label
        >
      </fieldset></stadt-choice-group
    >
    <button>Senden</button>
  </form>`;

const revealing = () =>
  html`<form>
    <stadt-choice-group
      ><fieldset>
        <legend>Antwort</legend>
        <label><input type="radio" name="reply" value="post" checked /> <span>Post</span></label>
        <label
          ><input type="radio" name="reply" value="mail" data-reveals="mail-part" />
          <span>E-Mail</span></label
        >
        <div id="mail-part">
          <stadt-text-field
            ><label>Adresse</label><input name="mail" data-required value="a@b.de"
          /></stadt-text-field>
          <input name="locked" disabled value="x" aria-label="Gesperrt" />
        </div></fieldset
    ></stadt-choice-group>
    <button>Senden</button>
  </form>`;

const parts = (form: HTMLFormElement) => ({
  el: form.querySelector<ChoiceGroup>('stadt-choice-group')!,
  inputs: [...form.querySelectorAll<HTMLInputElement>('input')],
  sent: () => [...new FormData(form)].map(([name, value]) => `${name}=${value as string}`),
});

const problem = (el: Element) => el.querySelector('[data-problem]')?.textContent ?? '';

describe('stadt-choice-group', () => {
  it('is answered by keyboard, and keeps its tiles beside other fields', async () => {
    const page = await fixture(
      html`<div>
        <stadt-choice-group tiles
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
    expect(problem(el)).to.equal('');
    const label = el.querySelector('label')!;
    expect(getComputedStyle(label).borderTopWidth).to.equal('2px');
    expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('says too few when the form is sent, and too many at once', async () => {
    const form = await fixture<HTMLFormElement>(boxes());
    const { el, inputs } = parts(form);
    await el.updateComplete;
    form.querySelector('button')!.click();
    await el.updateComplete;
    expect(problem(el)).to.equal('Bitte wählen Sie mindestens 1 Antwort aus.');
    expect(form.checkValidity()).to.equal(false);
    inputs[0]!.click();
    await el.updateComplete;
    expect(problem(el)).to.equal('');
    expect(form.checkValidity()).to.equal(true);
    inputs[1]!.click();
    inputs[2]!.click();
    await el.updateComplete;
    expect(problem(el)).to.equal('Bitte wählen Sie höchstens 2 Antworten aus.');
  });

  it('unticks what an exclusive answer excludes, says so, and tells whoever follows the answers', async () => {
    const form = await fixture<HTMLFormElement>(boxes());
    const { inputs, el, sent } = parts(form);
    inputs[0]!.focus();
    await sendKeys({ press: ' ' });
    const changed: string[] = [];
    form.addEventListener('change', ({ target }) =>
      changed.push((target as HTMLInputElement).value),
    );
    inputs[3]!.focus();
    await sendKeys({ press: ' ' });
    expect(sent()).to.deep.equal(['p=0']);
    expect(changed).to.have.members(['a', '0']);
    await until(
      () => el.querySelector('[data-note]')?.textContent === 'Nicht mehr ausgewählt: Pass',
      'what was unticked is said',
    );
    expect(el.check()).to.equal(undefined);
    inputs[1]!.click();
    expect(sent()).to.deep.equal(['p=b']);
  });

  it('names both when a page comes with an exclusive answer and others', async () => {
    const form = await fixture<HTMLFormElement>(boxes());
    const { el, inputs } = parts(form);
    inputs[0]!.checked = inputs[3]!.checked = true;
    expect(el.check()).to.deep.equal({ code: 'choose-alone', data: { option: 'Nichts davon' } });
  });
});

describe('stadt-choice-group, what belongs to an answer', () => {
  it('is hidden and not sent until its answer is chosen, and keeps its values', async () => {
    const form = await fixture<HTMLFormElement>(revealing());
    const { inputs, sent } = parts(form);
    const part = form.querySelector<HTMLElement>('#mail-part')!;
    expect(part.hidden).to.equal(true);
    expect(sent()).to.deep.equal(['reply=post']);
    inputs[1]!.click();
    expect(part.hidden).to.equal(false);
    expect(sent()).to.deep.equal(['reply=mail', 'mail=a@b.de']);
    expect(inputs[1]!.getAttribute('aria-controls')).to.equal('mail-part');
    await form.querySelector<ChoiceGroup>('stadt-text-field')!.updateComplete;
    await expect(form).to.be.accessible();
  });

  it('must be answered only while it is shown, and frees nothing that the page disabled', async () => {
    const form = await fixture<HTMLFormElement>(revealing());
    const { inputs } = parts(form);
    const [, toMail, mail, locked] = inputs;
    mail!.value = '';
    expect(form.checkValidity()).to.equal(true);
    toMail!.click();
    expect(form.checkValidity()).to.equal(false);
    expect(locked!.disabled).to.equal(true);
  });

  it('follows a reset', async () => {
    const form = await fixture<HTMLFormElement>(revealing());
    const { el, inputs } = parts(form);
    inputs[1]!.click();
    form.reset();
    await new Promise((done) => setTimeout(done));
    await el.updateComplete;
    expect(form.querySelector<HTMLElement>('#mail-part')!.hidden).to.equal(true);
  });

  it('is right as soon as the element is there, before anything is drawn', () => {
    const el = document.createElement('stadt-choice-group');
    el.innerHTML =
      '<fieldset><legend>F</legend><label><input type="checkbox" data-reveals="later"> Ja</label></fieldset><p id="later">Mehr</p>';
    document.body.append(el);
    expect(el.querySelector<HTMLElement>('#later')!.hidden).to.equal(true);
    expect(el.querySelector('input')!.getAttribute('aria-expanded')).to.equal('false');
    el.remove();
  });

  it('stays hidden inside a part that is shown, until its own answer is chosen', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <stadt-choice-group
          ><fieldset>
            <legend>Außen</legend>
            <label><input type="checkbox" name="outer" data-reveals="outer-part" /> A</label>
            <div id="outer-part">
              <stadt-choice-group
                ><fieldset>
                  <legend>Innen</legend>
                  <label><input type="checkbox" name="inner" data-reveals="inner-part" /> B</label>
                  <div id="inner-part"><input name="deep" aria-label="Tief" /></div></fieldset
              ></stadt-choice-group>
            </div></fieldset
        ></stadt-choice-group>
      </form>`,
    );
    const { inputs, sent } = parts(form);
    inputs[0]!.click();
    expect(sent()).to.deep.equal(['outer=on']);
    inputs[1]!.click();
    expect(sent()).to.deep.equal(['outer=on', 'inner=on', 'deep=']);
    inputs[0]!.click();
    expect(sent()).to.deep.equal([]);
    inputs[0]!.click();
    expect(sent()).to.deep.equal(['outer=on', 'inner=on', 'deep=']);
  });
});
