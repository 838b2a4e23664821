import { expect } from '@open-wc/testing';
import { said, type Said } from '../../../element/testing/commands.js';
import type { Control } from '../enter.js';
import { mount } from '../mount.js';
import type { FieldPage } from '../page.js';
import { descriptions, sentenceIn, tryOut } from './problems.js';

/** What a screen reader gets of it. */
export function aloud({ examples, wrong, aloud: promised }: FieldPage): void {
  const html = examples[0]?.html ?? '';

  it('said aloud: role, name and description are those of the page', async () => {
    const { controls, field } = await mount(html);
    expect(promised.length, 'the page promises something').to.be.greaterThan(0);
    const heard = [];
    for (const control of controls()) heard.push(alike(control, await said(control)));
    expect(heard.map(({ role, name }) => [role, name])).to.deep.equal(
      promised.map(([role, name]) => [role, name]),
    );
    for (const [at, { description }] of heard.entries())
      if (description !== undefined) expect(description).to.equal(promised[at]?.[2] ?? '');
    for (const id of field.querySelectorAll('[id]')) expect(sameId(id.id)).to.equal(1);
  });

  it('said aloud: a problem is part of the description, and the control is called invalid', async () => {
    const mounted = await mount(html);
    await tryOut(mounted, wrong[0]?.[0] ?? '–');
    expect(descriptions(mounted)).to.contain(sentenceIn(mounted));
    const heard = [];
    for (const control of mounted.controls()) heard.push(await said(control));
    const tells = heard.filter(({ invalid }) => invalid !== undefined);
    // Of a group none of its controls is wrong, but the whole: its description says so.
    const isGroup =
      mounted.controls().some(({ type }) => type === 'radio') ||
      mounted.field.querySelector('[data-stadt-field]') !== null;
    if (tells.length > 0 && !isGroup) expect(tells.some(({ invalid }) => invalid)).to.equal(true);
  });

  it('said aloud: nothing is called invalid before anybody has answered', async () => {
    for (const { html: example } of examples) {
      if (example.includes('data-problem')) continue;
      const { controls } = await mount(example);
      for (const control of controls()) {
        expect(control.getAttribute('aria-invalid'), control.outerHTML).to.equal('false');
        // Firefox says of what must be answered that it is wrong, whatever `aria-invalid` says (ESR 153, November 2026).
        if (!navigator.userAgent.includes('Firefox'))
          expect((await said(control)).invalid ?? false, control.outerHTML).to.equal(false);
      }
    }
  });

  for (const { name, html: example } of examples)
    it(`said aloud: axe finds nothing (${name})`, async () => {
      const mounted = await mount(example);
      await expect(mounted.field).to.be.accessible();
      await tryOut(mounted, wrong[0]?.[0] ?? '–').catch(() => undefined);
      await expect(mounted.field).to.be.accessible();
    });
}

const sameId = (id: string): number => document.querySelectorAll(`#${CSS.escape(id)}`).length;

/**
 * What engines call in their own way: Firefox adds its button and the chosen file to the name of a control for files,
 * WebKit calls a list of the system a button.
 */
function alike({ type }: Control, heard: Said): Said {
  if (type === 'file') return { ...heard, name: heard.name.replace(/ Browse….*$/, '') };
  return type === 'select-one' && heard.role === 'button' ? { ...heard, role: 'combobox' } : heard;
}
