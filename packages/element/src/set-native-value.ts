/**
 * Writes into a control what stands there instead of what was typed; who writes, tells by an event. React puts a setter
 * of its own on each control, and takes what comes through it for no news: the browser’s own is used.
 */
export function setNativeValue(
  control: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): void {
  Reflect.set(Object.getPrototypeOf(control) as object, 'value', text, control);
}
