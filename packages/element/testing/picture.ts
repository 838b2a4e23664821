import { executeServerCommand } from '@web/test-runner-commands';
import { type Rect, rectOf } from './commands.js';

/**
 * A picture of an element or of a part of the window: PNG as base64. It is the same each time: no caret blinks, what
 * moves has arrived, fonts are there. What reaches beyond the window is an error.
 */
export async function picture(target: Element | Rect): Promise<string> {
  const page = 'tagName' in target ? target.ownerDocument : document;
  const calm = still(page);
  try {
    await page.fonts.ready;
    await painted();
    for (const animation of animations(page)) arrive(animation);
    await painted();
    const rect = 'tagName' in target ? rectOf(target) : target;
    return await executeServerCommand<string, never>('screenshot', rect as never);
  } finally {
    calm();
  }
}

const painted = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Hides the caret; the answer shows it again. */
function still(page: Document): () => void {
  // A sheet of the page's own window: a frame takes no other. It reaches into shadow roots by inheritance.
  const { CSSStyleSheet } = page.defaultView as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { caret-color: transparent !important; }');
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  };
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
