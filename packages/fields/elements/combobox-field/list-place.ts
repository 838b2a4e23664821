/** Under this many pixels of room the list opens upwards, if there is more. */
const ENOUGH = 240;

/** Puts a list under a control, or above it where there is more room; it follows until the signal. */
export function placeAt(list: HTMLElement, control: HTMLElement, signal: AbortSignal): void {
  const put = (): void => {
    const { left, top, bottom, width } = control.getBoundingClientRect();
    const { height, offsetTop } = window.visualViewport ?? { height: innerHeight, offsetTop: 0 };
    const [above, below] = [top - offsetTop, offsetTop + height - bottom];
    const isAbove = below < ENOUGH && above > below;
    list.toggleAttribute('data-above', isAbove);
    // Custom properties: the isolation lets no others through, and a strict policy no style attributes.
    for (const [name, pixels] of Object.entries({
      x: left,
      y: isAbove ? innerHeight - top : bottom,
      width,
      room: isAbove ? above : below,
    }))
      list.style.setProperty(`--stadt-list-${name}`, `${Math.round(pixels)}px`);
  };
  put();
  document.addEventListener('scroll', put, { signal, capture: true, passive: true });
  window.addEventListener('resize', put, { signal });
  window.visualViewport?.addEventListener('resize', put, { signal });
}
