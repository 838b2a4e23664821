import { executeServerCommand } from '@web/test-runner-commands';
import { type Rect, rectOf } from './commands.js';

/**
 * A picture of an element or of a part of the window: PNG as base64. It is the same each time: no caret blinks, what
 * moves has arrived, fonts are there. What reaches beyond the window is an error.
 */
export async function picture(target: Element | Rect): Promise<string> {
  const page = 'tagName' in target ? target.ownerDocument : document;
  const showCaret = hideCaret();
  try {
    await page.fonts.ready;
    await paintAll(page);
    for (const animation of animations(page)) arrive(animation);
    await painted();
    const rect = 'tagName' in target ? rectOf(target) : target;
    return await executeServerCommand<string, never>('screenshot', rect as never);
  } finally {
    showCaret();
  }
}

const painted = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Has everything drawn anew: WebKit leaves edges a shade off where it drew only what had changed. */
async function paintAll({ documentElement }: Document): Promise<void> {
  documentElement.style.opacity = '0.99';
  await painted();
  documentElement.style.opacity = '';
  if (documentElement.getAttribute('style') === '') documentElement.removeAttribute('style');
  await painted();
}

/** Hides the caret; the answer shows it again. */
function hideCaret(): () => void {
  const focused = deepest(document);
  if (!focused) return () => undefined;
  const { style } = focused;
  const before = style.getPropertyValue('caret-color');
  const priority = style.getPropertyPriority('caret-color');
  // On the element itself: that alone outranks what is important in the layers of the page.
  style.setProperty('caret-color', 'transparent', 'important');
  return () => {
    style.setProperty('caret-color', before, priority);
    if (focused.getAttribute('style') === '') focused.removeAttribute('style');
  };
}

/** What has the focus, also in shadow roots and frames. */
function deepest(root: Document | ShadowRoot): HTMLElement | undefined {
  const focused = root.activeElement;
  if (!focused) return undefined;
  const { contentDocument } = focused as Partial<HTMLIFrameElement>;
  const inside = focused.shadowRoot ?? contentDocument;
  return (inside && deepest(inside)) ?? (focused as HTMLElement);
}

function animations(root: Document | ShadowRoot): Animation[] {
  const inside = Array.from(root.querySelectorAll('*'), (element) => element.shadowRoot);
  return [
    ...root.getAnimations(),
    ...inside.flatMap((shadow) => (shadow ? animations(shadow) : [])),
  ];
}

/** Ends what ends, and stops what would go round for ever. */
function arrive(animation: Animation): void {
  const end = animation.effect?.getComputedTiming().endTime;
  if (end === Infinity) animation.cancel();
  else animation.finish();
}
