import { ownerOf, type Control } from '@stadtkit/element/controls.js';

const isTicked = (control: Control): boolean =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);

/** Whether something stands in a control. Of a list, its first entry is nothing. */
export function isAnswered(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return control.value !== '' && control.selectedIndex > 0;
  return isTicked(control) ? (control as HTMLInputElement).checked : control.value.trim() !== '';
}

/**
 * Whether somebody wrote something into one of several controls. What is ticked counts only where nothing else is asked:
 * a page may tick a likely answer beforehand.
 */
export function isFilled(controls: readonly Control[]): boolean {
  const written = controls.filter((control) => !isTicked(control));
  return (written.length > 0 ? written : controls).some(isAnswered);
}

/** How many questions inside a group have an answer: fields, and controls that stand in none, by their names. */
export function answersIn(group: Element, controls: readonly Control[]): number {
  const questions = controls.filter(isAnswered).map((control) => {
    const field = ownerOf(control);
    return field === group ? control.name : field;
  });
  return new Set(questions).size;
}
