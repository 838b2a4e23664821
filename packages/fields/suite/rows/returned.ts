import { expect } from '@open-wc/testing';
import { enter, finish, isTyped, named, setValues } from '../enter.js';
import { documentIn, nextLoad } from '../hosts.js';
import { inForm, moduleOf, mount, mountInFrame, until, type Field } from '../mount.js';
import type { FieldPage } from '../page.js';
import { sentenceIn, tryOut } from './problems.js';

/** Whoever comes back finds what was there. */
export function returned({ tag, examples, counts, wrong }: FieldPage): void {
  const html = examples[0]?.html ?? '';
  const right = counts[0]?.[0] ?? '';
  const mistake = wrong[0]?.[0] ?? '–';

  it('returned to: a reset empties it, and takes problems back', async () => {
    const mounted = await mount(html);
    const before = mounted.sent();
    await tryOut(mounted, mistake);
    await tryOut(mounted, right);
    await tryOut(mounted, mistake);
    mounted.form.querySelector<HTMLElement>('[type=reset]')?.click();
    await until(() => sentenceIn(mounted) === '', 'no problem after the reset');
    expect(mounted.sent()).to.deep.equal(before);
  });

  it('returned to: in a disabled fieldset it sends nothing and takes nothing', async () => {
    const { form, field, controls, sent, drawn } = await mount(html);
    await enter(field, right);
    const around = document.createElement('fieldset');
    field.before(around);
    around.append(field);
    around.disabled = true;
    await drawn();
    expect(sent()).to.deep.equal([]);
    for (const control of controls()) expect(control.matches(':disabled')).to.equal(true);
    around.disabled = false;
    await drawn();
    expect(sent().length).to.be.greaterThan(0);
    expect(form.checkValidity()).to.equal(true);
  });

  it('returned to: taken out and put back, it has its answer, its problem, and works', async () => {
    const mounted = await mount(html);
    await tryOut(mounted, mistake);
    const { field, form } = mounted;
    const said = sentenceIn(mounted);
    const next = field.nextSibling;
    field.remove();
    form.insertBefore(field, next);
    await mounted.drawn();
    expect(sentenceIn(mounted)).to.equal(said);
    await tryOut(mounted, right);
    expect(sentenceIn(mounted)).to.equal('');
  });

  it('returned to: a clone is a field of its own', async () => {
    const mounted = await mount(html);
    await tryOut(mounted, mistake);
    const clone = mounted.field.cloneNode(true) as Field;
    mounted.field.after(clone);
    await mounted.drawn();
    const ids = Array.from(mounted.form.querySelectorAll('[id]'), ({ id }) => id);
    expect(ids.filter((id) => id.startsWith('stadt-'))).to.deep.equal(
      [...new Set(ids)].filter((id) => id.startsWith('stadt-')),
    );
    for (const label of clone.querySelectorAll('label'))
      if (label.control) expect(clone.contains(label.control)).to.equal(true);
  });

  it('returned to: moved within the page, it keeps answer and focus', async function () {
    const { form, field, controls, drawn } = await mount(html);
    const { moveBefore } = form as Partial<HTMLElement>;
    if (!moveBefore) this.skip();
    await enter(field, right);
    const [control] = controls();
    const stays = keepsFocus(control?.localName ?? '');
    control?.focus();
    const values = named(field).map(({ value }) => value);
    moveBefore.call(form, field, form.firstChild);
    await drawn();
    expect(document.activeElement === control, 'it has the focus as a bare one has').to.equal(
      stays,
    );
    expect(named(field).map(({ value }) => value)).to.deep.equal(values);
  });

  it('returned to: what was typed before the script came is still there, and so is the focus', async () => {
    const mounted = await mountInFrame(html, { runs: true });
    const page = documentIn(mounted.frame);
    const set = setValues(mounted.field, right);
    set[0]?.focus();
    const script = page.createElement('script');
    script.type = 'module';
    script.src = moduleOf(tag);
    page.body.append(script);
    await mounted.frame.contentWindow?.customElements.whenDefined(tag);
    await mounted.drawn();
    setAgainst(set, setValues(mounted.field, right));
    if (set[0] && isTyped(set[0])) expect(page.activeElement).to.equal(set[0]);
    for (const control of set) await finish(control);
    expect(mounted.form.checkValidity()).to.equal(true);
  });

  it('returned to: after back and reload it has what the bare control has', async () => {
    const bare = await comesBack([]);
    expect(await comesBack([moduleOf(tag)])).to.deep.equal(bare);
  });

  async function comesBack(modules: readonly string[]): Promise<unknown> {
    const frame = document.createElement('iframe');
    frame.title = 'Seite';
    const scripts = modules.map((url) => `<script type="module" src="${url}"></script>`);
    frame.src = `/page?html=${encodeURIComponent(inForm(html) + scripts.join(''))}`;
    document.body.append(frame);
    await nextLoad(frame);
    setValues(fieldIn(documentIn(frame)), right);
    frame.contentWindow?.location.assign('/page?html=Anderswo');
    await nextLoad(frame);
    frame.contentWindow?.history.back();
    await nextLoad(frame);
    if (modules.length > 0) await frame.contentWindow?.customElements.whenDefined(tag);
    // Firefox gives files back, too; a field looks at them anew before it lets them be sent.
    const after = named(documentIn(frame))
      .filter(({ type }) => type !== 'file')
      .map(({ name, value }) => [name, value]);
    frame.remove();
    return after;
  }
}

const fieldIn = (page: Document): ParentNode => {
  const found = [...page.querySelectorAll('*')].find(({ localName }) => localName.includes('-'));
  if (!found) throw new Error('The page has no field.');
  return found;
};

function setAgainst(before: readonly Element[], after: readonly Element[]): void {
  expect(after.length).to.equal(before.length);
  for (const [at, control] of after.entries()) expect(control).to.equal(before[at]);
}

/** Whether a bare control keeps the focus when it is moved: a textarea loses it in Firefox 153. */
function keepsFocus(tag: string): boolean {
  const place = document.createElement('div');
  const control = document.createElement(tag);
  place.append('', control);
  document.body.append(place);
  control.focus();
  (place as Partial<HTMLElement>).moveBefore?.(control, place.firstChild);
  const keeps = document.activeElement === control;
  place.remove();
  return keeps;
}
