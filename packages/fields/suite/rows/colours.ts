import { expect } from '@open-wc/testing';
import { setMediaFeatures } from '../../../element/testing/commands.js';
import { picture } from '../../../element/testing/picture.js';
import { mount } from '../mount.js';
import type { FieldPage } from '../page.js';
import { sentenceIn, tryOut } from './problems.js';

/** With the reader’s own colours everything still has its edges and its marks. */
export function colours({ examples, wrong }: FieldPage): void {
  it('forced colours: controls have an edge, the focus is seen, a problem is said in words', async function () {
    const { supported } = await setMediaFeatures({ 'forced-colors': 'active' });
    if (!supported) this.skip();
    const mounted = await mount(examples[0]?.html ?? '');
    for (const control of mounted.controls()) expect(hasEdge(control)).to.equal(true);
    const [control] = mounted.controls();
    const before = await picture(mounted.field);
    control?.focus();
    expect(await picture(mounted.field)).not.to.equal(before);
    await tryOut(mounted, wrong[0]?.[0] ?? '–');
    expect(sentenceIn(mounted)).not.to.equal('');
    await setMediaFeatures({});
  });
}

/** A border, or a look that the system draws itself. */
function hasEdge(control: Element): boolean {
  const { appearance, borderTopStyle, borderTopWidth } = getComputedStyle(control);
  return appearance === 'auto' || (borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1);
}
