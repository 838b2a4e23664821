import { expect } from '@open-wc/testing';
import { enter } from '../enter.js';
import { documentIn } from '../hosts.js';
import { moduleOf, mount, mountInFrame } from '../mount.js';
import type { FieldPage } from '../page.js';
import { tryOut } from './problems.js';

/** It comes and goes without a trace, also twice. */
export function lifetime({ tag, examples, counts, wrong }: FieldPage): void {
  const html = examples[0]?.html ?? '';
  const right = counts[0]?.[0] ?? '';

  it('lifetime: no listener stays behind when it is taken away', async () => {
    const watched = [watchListeners(document), watchListeners(window)];
    const mounted = await mount(html);
    await enter(mounted.field, right);
    await tryOut(mounted, wrong[0]?.[0] ?? '–');
    mounted.form.parentElement?.remove();
    for (const watch of watched) expect(watch()).to.deep.equal([]);
  });

  it('lifetime: two copies of the library on a page: the first one works, the second says so', async () => {
    const mounted = await mountInFrame(html, { modules: [moduleOf(tag)] });
    const warned: string[] = [];
    const window = mounted.frame.contentWindow as Window & typeof globalThis;
    window.console.warn = (text: string) => warned.push(text);
    await run(documentIn(mounted.frame), tag);
    await mounted.drawn();
    expect(warned.filter((text) => text.includes(`<${tag}>`)).length).to.equal(1);
    await enter(mounted.field, right);
    expect(mounted.form.checkValidity()).to.equal(true);
  });
}

/** What a second copy of the library does when it arrives. */
function run(page: Document, tag: string): Promise<unknown> {
  const script = page.createElement('script');
  script.type = 'module';
  script.textContent = `
    import { define } from '/packages/element/src/define.ts';
    define('${tag}', class extends HTMLElement {});
    document.body.dispatchEvent(new Event('copied'));`;
  return new Promise((done) => {
    page.body.addEventListener('copied', done, { once: true });
    page.body.append(script);
  });
}

/** Counts what is added to a target and not taken back; the answer puts everything back as it was. */
function watchListeners(target: EventTarget): () => string[] {
  const { addEventListener: add, removeEventListener: remove } = target;
  const held = new Map<unknown, string>();
  target.addEventListener = function (type: string, listener: unknown, options?: unknown) {
    const { signal } = (options ?? {}) as { signal?: AbortSignal };
    const isOnce = (options as { once?: boolean } | undefined)?.once;
    if (!signal?.aborted && !isOnce) held.set(listener, type);
    signal?.addEventListener('abort', () => held.delete(listener));
    add.call(target, type, listener as EventListener, options as AddEventListenerOptions);
  };
  target.removeEventListener = function (type: string, listener: unknown, options?: unknown) {
    held.delete(listener);
    remove.call(target, type, listener as EventListener, options as EventListenerOptions);
  };
  return () => {
    Object.assign(target, { addEventListener: add, removeEventListener: remove });
    return [...held.values()];
  };
}
