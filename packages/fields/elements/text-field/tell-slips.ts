/**
 * Tells slips in the attributes of a field and of what stands in it, as soon as somebody comes to it: whoever writes a page
 * tries it. What attributes can be comes only then (docs/decisions/0007).
 */
export function tellSlips(field: HTMLElement): void {
  field.addEventListener('focusin', () => {
    void import('./slips.js').then(
      ({ tellSlipsIn }) => {
        tellSlipsIn(field);
      },
      // Nobody depends on it.
      () => undefined,
    );
  });
}
