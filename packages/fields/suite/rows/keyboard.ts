import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { enter, isTyped } from '../enter.js';
import { mount } from '../mount.js';
import type { FieldPage } from '../page.js';
import { sentenceIn } from './problems.js';

/** Everything can be done by keys alone. */
export function keyboard({ examples, counts }: FieldPage): void {
  const right = counts[0]?.[0] ?? '';

  for (const { name, html } of examples)
    it(`keyboard: Tab goes through all of it, in its order, and out again (${name})`, async () => {
      const { form, field, controls } = await mount(html);
      const stops = controls().filter((control) => !control.disabled && !isLaterRadio(control));
      form.querySelector<HTMLElement>('[name=earlier]')?.focus();
      const met: Element[] = [];
      for (let presses = 0; presses < 40; presses += 1) {
        await sendKeys({ press: 'Tab' });
        const { activeElement } = document;
        if (!activeElement || !field.contains(activeElement)) break;
        met.push(activeElement);
      }
      expect(document.activeElement?.getAttribute('name')).to.equal('later');
      expect(met.filter((one) => stops.some((stop) => sameStop(stop, one))).length).to.equal(
        stops.length,
      );
    });

  it('keyboard: Enter in a line sends the form, once', async () => {
    const { form, field, controls, drawn } = await mount(examples[0]?.html ?? '');
    await enter(field, right);
    const line = controls().filter(isTyped).at(-1);
    if (!line || line.localName === 'textarea') return;
    let sent = 0;
    form.addEventListener('submit', () => (sent += 1));
    line.focus();
    await sendKeys({ press: 'Enter' });
    await drawn();
    expect(sent).to.equal(1);
  });

  it('keyboard: a click on the label, and focus() of the field, lead to the control', async () => {
    const { field, controls } = await mount(examples[0]?.html ?? '');
    const [control] = controls();
    const [label] = control?.labels ?? [];
    expect(label, 'a label').not.to.equal(undefined);
    label?.click();
    if (control && isTyped(control)) expect(document.activeElement).to.equal(control);
    field.focus();
    expect(field.contains(document.activeElement)).to.equal(true);
  });

  it('keyboard: nothing is said of a field that was only passed', async () => {
    const mounted = await mount(examples[0]?.html ?? '');
    mounted.form.querySelector<HTMLElement>('[name=earlier]')?.focus();
    for (let presses = 0; presses < 40; presses += 1) {
      await sendKeys({ press: 'Tab' });
      if (!mounted.field.contains(document.activeElement)) break;
    }
    await mounted.drawn();
    expect(sentenceIn(mounted)).to.equal('');
  });
}

const radio = (control: Element): control is HTMLInputElement =>
  (control as HTMLInputElement).type === 'radio';

/** Radio buttons of one name are one stop. */
const sameStop = (one: Element, other: Element): boolean =>
  one === other || (radio(one) && radio(other) && one.name === other.name);

function isLaterRadio(control: Element): boolean {
  if (!radio(control)) return false;
  const first = control.form?.querySelector(`[type=radio][name="${CSS.escape(control.name)}"]`);
  return first !== control;
}
