const place = new CSSStyleSheet();
place.replaceSync(':host{min-block-size:100svh}');

/**
 * Keeps a screen’s height free for a service until somebody begins: what comes after it on the page is not pushed away
 * when the start page arrives. `stadtkit.css` does the same before the script is there.
 */
export function keepPlace(service: HTMLElement, root: ShadowRoot): void {
  root.adoptedStyleSheets.push(place);
  service.addEventListener(
    'stadt-service-step',
    () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== place);
    },
    { once: true },
  );
}
