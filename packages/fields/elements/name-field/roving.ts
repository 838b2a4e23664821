/** Moves the focus within a row or grid of buttons by arrow keys, Home and End; Tab leaves it (APG, toolbar). */
export function rove(group: HTMLElement): void {
  group.addEventListener('keydown', (event) => {
    const buttons = [...group.querySelectorAll('button')];
    const at = buttons.findIndex((button) => button === event.target);
    const next = at < 0 ? undefined : buttons[target(event.key, buttons, at)];
    if (!next) return;
    event.preventDefault();
    setCurrent(group, next);
    next.focus();
  });
}

/** The button of a group that Tab reaches. */
export function setCurrent(group: HTMLElement, current: HTMLElement | undefined): void {
  for (const button of group.querySelectorAll('button'))
    button.tabIndex = button === current ? 0 : -1;
}

function target(key: string, buttons: readonly HTMLElement[], at: number): number {
  const [first] = buttons;
  const forward = first && getComputedStyle(first).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return at + (key === forward ? 1 : -1);
  if (key === 'Home') return 0;
  if (key === 'End') return buttons.length - 1;
  if (key === 'ArrowDown') return inRow(buttons, at, 1);
  return key === 'ArrowUp' ? inRow(buttons, at, -1) : -1;
}

/** The button right below (1) or above (-1), as it is drawn. */
function inRow(buttons: readonly HTMLElement[], at: number, step: 1 | -1): number {
  const boxes = buttons.map((button) => button.getBoundingClientRect());
  const here = boxes[at];
  if (!here) return -1;
  const beyond = boxes.filter(({ top }) => (top - here.top) * step > here.height / 2);
  const row = step > 0 ? beyond[0]?.top : beyond.at(-1)?.top;
  const distance = (box: DOMRect): number =>
    box.top === row ? Math.abs(box.left - here.left) : Infinity;
  const nearest = beyond.sort((one, other) => distance(one) - distance(other))[0];
  return nearest ? boxes.indexOf(nearest) : -1;
}
