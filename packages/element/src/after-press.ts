/**
 * Does something, but not while a button is being pressed: leaving a field fires `change` between the press and the
 * release, and a page that moves under the pointer in between loses the click.
 */
export function afterPress(root: Node, act: () => void): void {
  const pressed = (root as Document | Element).querySelector(':is(button, a, label):active');
  if (!pressed) {
    act();
    return;
  }
  document.addEventListener(
    'pointerup',
    () => {
      // The click comes right after the release.
      setTimeout(act);
    },
    { once: true, capture: true },
  );
}
