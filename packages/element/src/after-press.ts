/**
 * Does something, but not while anything is being pressed: leaving a field fires `change` between the press and the
 * release, and a page that moves under the pointer in between loses the click. Looked at with every frame, since no one
 * event tells the end of every press: of a finger, `pointerup` is over before the browser moves the focus.
 */
export function afterPress(near: Node, act: () => void): void {
  const { documentElement, defaultView } = near.ownerDocument ?? (near as Document);
  if (defaultView && documentElement.matches(':active'))
    // The click comes right after the release, before the next frame.
    defaultView.requestAnimationFrame(() => {
      afterPress(near, act);
    });
  else act();
}
