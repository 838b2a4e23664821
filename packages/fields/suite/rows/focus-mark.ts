import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setMediaFeatures, type Rect, rectOf } from '../../../element/testing/commands.js';
import { picture } from '../../../element/testing/picture.js';
import { contrastAt, pixels, type Pixels } from '../pixels.js';
import { mount } from '../mount.js';
import type { FieldPage } from '../page.js';

const AROUND = 8;

/** Who moves by keys sees where they are: at least 2 pixels all round, with a contrast of 3 (WCAG 2.2, 2.4.13). */
export function focusMark({ examples }: FieldPage): void {
  for (const scheme of ['light', 'dark'] as const)
    it(`focus mark: 2 pixels all round with a contrast of 3, ${scheme}`, async function () {
      const { supported } = await setMediaFeatures({ 'prefers-color-scheme': scheme });
      if (!supported && scheme === 'dark') this.skip();
      const { form, field, controls } = await mount(examples[0]?.html ?? '');
      const place = field.closest<HTMLElement>('[lang]');
      if (place)
        Object.assign(place.style, { colorScheme: scheme, background: 'Canvas', padding: '16px' });
      form.querySelector<HTMLElement>('[name=earlier]')?.focus();
      // By Tab, so that the browser marks it.
      await sendKeys({ press: 'Tab' });
      const control = controls().find((one) => one === document.activeElement);
      if (!control) throw new Error('Tab leads to no control.');
      control.scrollIntoView({ block: 'center' });
      const marked = markOf(control);
      const rect = widened(rectOf(marked));
      const focused = await pixels(await picture(rect));
      control.blur();
      const plain = await pixels(await picture(rect));
      for (const [side, width] of Object.entries(bands(plain, focused)))
        expect(width, `${side} of ${control.outerHTML}`).to.be.at.least(2);
      await setMediaFeatures({});
    });
}

/** What carries the mark: the control, or the tile around it. */
function markOf(control: Element): Element {
  const ring = (element: Element): boolean => getComputedStyle(element).outlineStyle !== 'none';
  const label = control.closest('label');
  return !ring(control) && label && ring(label) ? label : control;
}

const widened = ({ x, y, width, height }: Rect): Rect => ({
  x: Math.round(x) - AROUND,
  y: Math.round(y) - AROUND,
  width: Math.round(width) + 2 * AROUND,
  height: Math.round(height) + 2 * AROUND,
});

/** How many pixels beside the middle of each side change with enough contrast. */
function bands(plain: Pixels, focused: Pixels): Record<string, number> {
  const { width, height } = plain;
  const [middle, centre] = [Math.floor(width / 2), Math.floor(height / 2)];
  const depth = Math.min(AROUND + 6, middle, centre);
  const count = (at: (step: number) => readonly [number, number]): number =>
    Array.from({ length: depth }, (_, step) => at(step)).filter(
      ([x, y]) => contrastAt(plain, focused, x, y) >= 3,
    ).length;
  return {
    top: count((step) => [middle, step]),
    bottom: count((step) => [middle, height - 1 - step]),
    left: count((step) => [step, centre]),
    right: count((step) => [width - 1 - step, centre]),
  };
}
