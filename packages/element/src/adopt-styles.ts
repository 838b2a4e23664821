import type { CSSResult } from 'lit';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds a sheet to a document or shadow root, once: constructed sheets pass a strict CSP. `way`: before all others, which
 * outrank it, or behind them.
 */
export function adoptStyles(
  root: Node,
  styles: CSSResult | string,
  way: 'push' | 'unshift' = 'push',
): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const text = String(styles);
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  // A sheet belongs to the document that made it; in another one (a frame) there is nothing to add it to.
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets[way](sheet);
}

/** Takes a sheet away again. */
export function removeStyles(root: Document | ShadowRoot, styles: string): void {
  const sheet = sheets.get(styles);
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
