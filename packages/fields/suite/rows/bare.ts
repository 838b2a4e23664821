import { expect } from '@open-wc/testing';
import { setValues } from '../enter.js';
import { sendIn } from '../hosts.js';
import { moduleOf, mountInFrame } from '../mount.js';
import type { FieldPage } from '../page.js';

/** Without JavaScript everything is there, and is sent. */
export function bare({ tag, examples, counts }: FieldPage): void {
  const html = examples[0]?.html ?? '';
  const right = counts[0]?.[0] ?? '';

  it('bare: without JavaScript every control has a name and sends its answer', async () => {
    const { field, frame, controls } = await mountInFrame(html);
    expect(controls().length).to.be.greaterThan(0);
    for (const control of controls()) expect(control.name, control.outerHTML).not.to.equal('');
    const set = setValues(field, right);
    const sent = await sendIn(frame);
    for (const { name } of set) expect(sent.map(([one]) => one)).to.include(name);
  });

  it('bare: with JavaScript the same is sent, under the same names', async () => {
    const without = await mountInFrame(html);
    setValues(without.field, right);
    const before = await sendIn(without.frame);
    const live = await mountInFrame(html, { modules: [moduleOf(tag)] });
    setValues(live.field, right);
    const after = await sendIn(live.frame);
    expect(after).to.deep.include.members([...before]);
  });
}
