import { expect } from '@open-wc/testing';
import { isTyped, named, setValues } from '../enter.js';
import { mount, type Mounted } from '../mount.js';
import type { FieldPage } from '../page.js';
import { sentenceIn, tryOut } from './problems.js';

/** The verdict is as young as the answer, as that of a native constraint is: whoever changed it, and however. */
export function judged({ examples, counts, wrong }: FieldPage): void {
  const html = examples[0]?.html ?? '';
  const right = counts[0]?.[0] ?? '';
  const mistake = wrong.find(([entered]) => entered !== '–')?.[0] ?? '–';

  /** Ways in which a script puts right what was wrong; none of them fires an event. */
  const ways: Readonly<Record<string, (mounted: Mounted) => void>> = {
    'a script': ({ field }) => setValues(field, right),
    'a script, while it is disabled': ({ field, form }) => {
      for (const one of named(field)) one.disabled = true;
      form.checkValidity();
      setValues(field, right);
      for (const one of named(field)) one.disabled = false;
    },
    'a script, while its fieldset is disabled': ({ field, form }) => {
      const around = document.createElement('fieldset');
      field.before(around);
      around.append(field);
      around.disabled = true;
      form.checkValidity();
      setValues(field, right);
      around.disabled = false;
    },
    'a script, while it is read-only': ({ field, form }) => {
      const typed = named(field).filter(isTyped);
      for (const one of typed) one.readOnly = true;
      form.checkValidity();
      setValues(field, right);
      for (const one of typed) one.readOnly = false;
    },
  };

  for (const [who, putRight] of Object.entries(ways))
    it(`judged: at once when ${who} put it right`, async function () {
      const mounted = await mount(html);
      // Files are looked at before they may be sent.
      if (named(mounted.field).some(({ type }) => type === 'file')) this.skip();
      await tryOut(mounted, mistake);
      expect(mounted.form.checkValidity(), 'wrong before').to.equal(false);
      putRight(mounted);
      expect(mounted.form.checkValidity()).to.equal(true);
      await mounted.drawn();
      expect(sentenceIn(mounted)).to.equal('');
    });

  it('judged: a press on the button sends what a script put right', async function () {
    const mounted = await mount(html);
    const { field, form } = mounted;
    if (named(field).some(({ type }) => type === 'file')) this.skip();
    let sent = 0;
    form.addEventListener('submit', () => (sent += 1));
    await tryOut(mounted, mistake);
    setValues(field, right);
    form.querySelector<HTMLElement>('[data-send]')?.click();
    expect(sent, 'by a press').to.equal(1);
    form.requestSubmit();
    expect(sent, 'by a script').to.equal(2);
  });

  it('judged: at once when a script empties what must be answered, and by nobody while disabled', async function () {
    const { form, field } = await mount(html);
    const controls = named(field);
    const [first] = controls;
    if (!first || !isTyped(first) || first.type === 'hidden') this.skip();
    for (const one of controls) {
      (one as HTMLInputElement).required = true;
      (one as HTMLInputElement).value = '';
    }
    expect(form.checkValidity()).to.equal(false);
    for (const one of controls) one.disabled = true;
    expect(form.checkValidity()).to.equal(true);
    for (const one of controls) one.disabled = false;
    setValues(field, right);
    expect(form.checkValidity()).to.equal(true);
  });
}
