/** Keeps a panel of the top layer below its control: it moves with the page, and with whatever scrolls around it. */
export function place(panel: HTMLElement, control: HTMLElement, signal: AbortSignal): void {
  const put = (): void => {
    const { left, bottom, width } = control.getBoundingClientRect();
    const lengths = { block: bottom + scrollY, inline: left + scrollX, size: width };
    for (const [name, length] of Object.entries(lengths))
      panel.style.setProperty(`--stadt-letters-${name}`, `${String(length)}px`);
  };
  put();
  addEventListener('resize', put, { signal });
  control.ownerDocument.addEventListener('scroll', put, { signal, capture: true, passive: true });
}
