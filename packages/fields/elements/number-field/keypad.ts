/** Below zero there must be a minus to press: the number pads of iPhones have none (iOS 26). */
export function keypad(control: HTMLElement | null): void {
  if (control && Number(control.dataset['min'] ?? control.getAttribute('min')) < 0)
    control.inputMode = 'text';
}
