import { expect } from '@open-wc/testing';
import { isTyped, leave } from '../enter.js';
import { mount } from '../mount.js';
import type { FieldPage } from '../page.js';

const texts: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="globalThis.broken=1">${1}{{1}}\'"&amp;',
  'writing direction': '\u202Eabc\u2066def\u2069\u200F\u061C',
  'what nobody sees': 'a\u200B\u200D\u00AD\uFEFF\u2060b',
  'half characters': 'a\uD800b\uDC00c',
  'a very long text': 'Straße '.repeat(150_000),
  'many combining marks': `a${'\u0301'.repeat(5_000)}`,
};

/** Texts that nobody means well neither break it nor get into the page. */
export function strange({ examples }: FieldPage): void {
  for (const [what, text] of Object.entries(texts))
    it(`strange texts: ${what}`, async function () {
      const { form, field, controls, drawn } = await mount(examples[0]?.html ?? '');
      const typed = controls().filter(isTyped);
      if (typed.length === 0) return;
      const elements = field.querySelectorAll('*').length;
      for (const control of typed) {
        control.focus();
        control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
      leave(form);
      await drawn();
      expect(field.querySelector('img'), 'no element comes out of a text').to.equal(null);
      expect(globalThis).not.to.have.property('broken');
      expect(field.querySelectorAll('*').length).to.be.below(elements + 20);
      for (const control of typed) expect(control.value.length).to.be.greaterThan(0);
    });
}
