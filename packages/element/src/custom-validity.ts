import type { Control } from './controls.js';
import { native } from './native-validity.js';

/**
 * The sentences that the kit put on controls, to tell them from those that the page put there. By who put them there:
 * a control has a field, and may be the first of a group that is wrong as a whole.
 */
const ours = new WeakMap<Control, Map<object, string>>();

const ourSentence = (control: Control): string =>
  [...(ours.get(control)?.values() ?? [])].find(Boolean) ?? '';

const isOurs = (control: Control): boolean =>
  native(control, 'validity').customError &&
  native(control, 'validationMessage') === ourSentence(control);

/** What the browser has against an answer, or the page by `setCustomValidity()`; empty when nothing. */
export const validationSentence = (control: Control): string =>
  native(control, 'validity').valid || isOurs(control) ? '' : native(control, 'validationMessage');

/**
 * Tells the browser what the kit found wrong, so that `checkValidity()`, `:user-invalid` and the form itself know.
 * What the browser finds itself, and what the page said by `setCustomValidity()`, stays as it is.
 */
export function setCustomValidity(control: Control, sentence: string, by: object): void {
  // Of what is disabled or read-only no browser says whose sentence it holds. It is judged as soon as it can be sent.
  if (!control.willValidate) return;
  if (native(control, 'validity').customError && !isOurs(control)) return;
  const wanted = validationSentence(control) === '' ? sentence : '';
  const said = ours.get(control) ?? new Map<object, string>();
  if ((said.get(by) ?? '') === wanted) return;
  ours.set(control, said.set(by, wanted));
  control.setCustomValidity(ourSentence(control));
}

/** Whether the person tried to send the form: a page that only asks `checkValidity()` shows nothing. */
export const isTried = (control: Element): boolean =>
  !CSS.supports('selector(:user-invalid)') || control.matches(':user-invalid');
