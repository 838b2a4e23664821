/** Made when a service asks for it: on a server there are no sheets. */
let sheet: CSSStyleSheet | undefined;

function place(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(':host{min-block-size:100svh}');
  }
  return sheet;
}

/**
 * Keeps a screen’s height free for a service until somebody begins: what comes after it on the page is not pushed away
 * when the start page arrives. `stadtkit.css` does the same before the script is there.
 */
export function reserveHeight(root: ShadowRoot): void {
  root.adoptedStyleSheets.push(place());
}

/** Gives it up again: a later screen is as high as it is, also on paper. */
export function releaseHeight(root: ShadowRoot): void {
  if (root.adoptedStyleSheets.some((one) => one === sheet))
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
}
