import { expect } from '@open-wc/testing';
import { comparePictures } from '../../../element/testing/commands.js';
import { picture } from '../../../element/testing/picture.js';
import { hosts } from '../hosts.js';
import { moduleOf, mountInFrame } from '../mount.js';
import type { FieldPage } from '../page.js';

/** On a page that did not expect it, it looks as on a blank one. */
export function hostile({ tag, examples }: FieldPage): void {
  const pictures = new Map<string, string>();
  const pictureOn = async (head: string, html: string): Promise<string> => {
    const mounted = await mountInFrame(html, {
      head,
      modules: [moduleOf(tag)],
      alone: true,
      width: 480,
    });
    const taken = await picture(mounted.field);
    mounted.frame.remove();
    return taken;
  };

  for (const [host, head] of Object.entries(hosts))
    it(`hostile: looks on a page with ${host} as on a blank one`, async () => {
      for (const { name, html } of examples) {
        const blank = pictures.get(name) ?? (await pictureOn('', html));
        pictures.set(name, blank);
        const there = await pictureOn(head, html);
        const kept = `hostile ${tag} ${name} ${host}`;
        const { differing, diff } = await comparePictures(blank, there, kept);
        expect(differing, `${name}: pixels that differ, see ${diff ?? ''}`).to.equal(0);
      }
    });
}
