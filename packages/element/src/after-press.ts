/** What ends a press. A finger's `pointerup` is over before the browser moves the focus, so its mouse events count too. */
const ENDS = ['pointerup', 'mouseup', 'pointercancel', 'dragend', 'keyup', 'blur'] as const;

/**
 * Does something, but not while anything is being pressed: leaving a field fires `change` between the press and the
 * release, and a page that moves under the pointer in between loses the click.
 */
export function afterPress(near: Node, act: () => void): void {
  const { documentElement, defaultView } = near.ownerDocument ?? (near as Document);
  if (!defaultView || !documentElement.matches(':active')) {
    act();
    return;
  }
  const over = new AbortController();
  for (const type of ENDS)
    defaultView.addEventListener(
      type,
      ({ target }) => {
        // Of a window, not of what is left in it.
        if (type === 'blur' && target !== defaultView) return;
        over.abort();
        // The click comes right after the release.
        setTimeout(act);
      },
      { signal: over.signal, capture: true },
    );
}
