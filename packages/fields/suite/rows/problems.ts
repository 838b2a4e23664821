import { expect } from '@open-wc/testing';
import { enter, isTyped, leave, send } from '../enter.js';
import { mount, type Mounted } from '../mount.js';
import type { FieldPage } from '../page.js';

/** The sentence that is shown in front of the control. */
export const sentenceIn = ({ field }: Mounted): string =>
  Array.from(field.querySelectorAll('[data-problem]'), (one) => one.textContent.trim()).join(' ');

/** Enters something, and leaves the field; nothing at all is sent instead. */
export async function tryOut(mounted: Mounted, entered: string): Promise<void> {
  if (entered === '–') send(mounted.form);
  else {
    await enter(mounted.field, entered);
    leave(mounted.form);
  }
  await mounted.drawn();
}

/** What is wrong is said in one place, by whoever finds it, and goes when it is put right. */
export function problems({ examples, counts, wrong }: FieldPage): void {
  const html = examples[0]?.html ?? '';
  const right = counts[0]?.[0] ?? '';

  for (const [entered, said] of wrong)
    it(`problems: says of “${entered}”: ${said}`, async () => {
      const mounted = await mount(html);
      await tryOut(mounted, entered);
      expect(sentenceIn(mounted)).to.equal(said);
      expect(mounted.form.checkValidity(), 'the browser knows').to.equal(false);
      await tryOut(mounted, right);
      expect(sentenceIn(mounted), 'after it is put right').to.equal('');
      expect(mounted.form.checkValidity(), 'the browser knows').to.equal(true);
    });

  for (const [entered, kept] of counts)
    it(`problems: accepts “${entered}” as ${kept}`, async () => {
      const mounted = await mount(html);
      await tryOut(mounted, entered);
      expect(sentenceIn(mounted)).to.equal('');
      const { reading } = mounted.field;
      const values = mounted.sent().map(([, value]) => value);
      if (reading?.value === undefined) expect([...values, values.join(' · ')]).to.include(kept);
      else expect(reading.value).to.equal(kept);
    });

  it('problems: says nothing before somebody answered, or when a page only asks', async () => {
    const mounted = await mount(html);
    mounted.form.checkValidity();
    mounted.controls()[0]?.focus();
    leave(mounted.form);
    await mounted.drawn();
    expect(sentenceIn(mounted)).to.equal('');
  });

  it('problems: what the page says by setCustomValidity() is shown, and goes with it', async () => {
    const mounted = await mount(html);
    await tryOut(mounted, right);
    const [control] = mounted.controls();
    control?.setCustomValidity('Das hat das Amt schon.');
    send(mounted.form);
    await mounted.drawn();
    expect(sentenceIn(mounted)).to.equal('Das hat das Amt schon.');
    control?.setCustomValidity('');
    control?.dispatchEvent(new Event('input', { bubbles: true }));
    await mounted.drawn();
    expect(sentenceIn(mounted)).to.equal('');
    expect(mounted.form.checkValidity()).to.equal(true);
  });

  for (const { name, html: written } of examples)
    if (written.includes('data-problem'))
      it(`problems: what the server said stands in the description, until somebody answers (${name})`, async () => {
        const mounted = await mount(written);
        const before = sentenceIn(mounted);
        expect(before).not.to.equal('');
        expect(mounted.field.querySelectorAll('[data-problem]').length).to.equal(1);
        expect(descriptions(mounted)).to.contain(before);
        const [control] = mounted.controls();
        if (control && isTyped(control)) control.value += 'a';
        control?.dispatchEvent(new Event('input', { bubbles: true }));
        await mounted.drawn();
        expect(sentenceIn(mounted)).not.to.equal(before);
      });
}

/** The texts that describe the field or its controls. */
export const descriptions = ({ field }: Mounted): string =>
  [...field.querySelectorAll('[aria-describedby]')]
    .flatMap((one) => one.getAttribute('aria-describedby')?.split(' ') ?? [])
    .map((id) => field.ownerDocument.getElementById(id)?.textContent.trim())
    .join(' ');
