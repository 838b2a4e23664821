import { expect } from '@open-wc/testing';
import { moduleOf, mount, mountInFrame } from '../mount.js';
import type { FieldPage } from '../page.js';
import { tryOut } from './problems.js';

/** As a reader’s own style sheet would say it: before all others, and so more important (WCAG 2.2, 1.4.12). */
const SPACING = `<style>@layer reader {
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
}</style>`;

/** A field, by what it says of its answer. */
type Judged = Element & { readonly sentence?: string };

/** Fields whose answers are digits and latin letters. */
const LEFT_TO_RIGHT = /-(?:code|date|email|iban|identifier|money|number|phone|time|year)-field$/;

/** There is room for every size, spacing and direction of text, and for every finger. */
export function room({ tag, examples, wrong }: FieldPage): void {
  const modules = [moduleOf(tag)];

  it('400 % zoom: everything fits into 320 pixels, also with a problem', async () => {
    for (const { name, html } of examples) {
      const mounted = await mountInFrame(html, { modules, width: 320 });
      expect(overflow(mounted.field), name).to.deep.equal([]);
      mounted.frame.remove();
    }
  });

  it('text spacing: nothing is cut off and nothing overlaps', async () => {
    for (const { name, html } of examples) {
      const mounted = await mountInFrame(html, { modules, head: SPACING, width: 320 });
      const [control] = mounted.controls();
      const style = mounted.frame.contentWindow?.getComputedStyle(control ?? mounted.field);
      expect(style?.letterSpacing, 'the spacing is there').not.to.equal('normal');
      expect(overflow(mounted.field), name).to.deep.equal([]);
      mounted.frame.remove();
    }
  });

  it('right to left: begins at the right, everything fits, and it speaks Arabic', async () => {
    const mounted = await mount(examples[0]?.html ?? '', { dir: 'rtl', lang: 'ar' });
    await tryOut(mounted, wrong[0]?.[0] ?? '–');
    const { field } = mounted;
    const style = getComputedStyle(field);
    expect(style.direction).to.equal('rtl');
    // In a group the field inside it is marked.
    const wrongField = field.querySelector('[data-stadt-field][data-wrong]') ?? field;
    expect(getComputedStyle(wrongField).borderRightWidth, 'the mark of a problem').to.equal('4px');
    if (wrong[0]) expect((wrongField as Judged).sentence).to.match(/[\u0600-\u06FF]/);
    const heading = field.querySelector('legend, label');
    if (heading) expect(gapAtEnd(field, heading)).to.be.below(60);
    expect(overflow(field)).to.deep.equal([]);
  });

  if (LEFT_TO_RIGHT.test(tag))
    it('right to left: what is typed keeps the order of documents', async () => {
      for (const { name, html } of examples) {
        const { controls } = await mount(html, { dir: 'rtl', lang: 'ar' });
        for (const control of controls())
          expect(getComputedStyle(control).direction, name).to.equal('ltr');
      }
    });

  it('targets: whatever can be pressed is at least 24 pixels in size, what is answered with 44', async () => {
    for (const { html } of examples) {
      const { field, controls } = await mount(html);
      for (const control of controls()) {
        const { width, height } = targetOf(control);
        expect(Math.min(width, height), control.outerHTML).to.be.at.least(44);
      }
      for (const one of field.querySelectorAll('button, summary, [role=option], a[href]')) {
        const { width, height } = one.getBoundingClientRect();
        if (width > 0 && !isInText(one))
          expect(Math.min(width, height), one.outerHTML).to.be.at.least(24);
      }
    }
  });
}

/** What stands out of the page, or is cut off inside an element. */
function overflow(field: HTMLElement): string[] {
  const width = field.ownerDocument.documentElement.clientWidth;
  return [field, ...field.querySelectorAll<HTMLElement>('*')]
    .filter((one) => one.getClientRects().length > 0 && !isHiddenOnPurpose(one))
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5 || isCut(one);
    })
    .map((one) => `${one.outerHTML.slice(0, 80)} ${one.scrollWidth} of ${one.clientWidth}`);
}

/** A control may scroll what was typed; text around it may not. */
const isCut = (one: HTMLElement): boolean =>
  !['input', 'select', 'textarea', 'option', 'canvas'].includes(one.localName) &&
  one.clientWidth > 0 &&
  one.scrollWidth > one.clientWidth + 1;

/** Kept for screen readers only: one pixel in size. */
const isHiddenOnPurpose = (one: HTMLElement): boolean => one.clientWidth <= 1;

const gapAtEnd = (field: Element, heading: Element): number => {
  const range = field.ownerDocument.createRange();
  range.selectNodeContents(heading);
  return field.getBoundingClientRect().right - range.getBoundingClientRect().right;
};

/** A control inside its label is pressed with the label. */
const targetOf = (control: Element): DOMRect =>
  ((control as HTMLInputElement).labels?.[0]?.contains(control)
    ? (control as HTMLInputElement).labels?.[0]
    : undefined
  )?.getBoundingClientRect() ?? control.getBoundingClientRect();

/** A link in a sentence is as high as the sentence (WCAG 2.2, 2.5.8). */
const isInText = (one: Element): boolean => one.localName === 'a';
