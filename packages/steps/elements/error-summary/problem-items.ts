import { about } from '../../src/about.js';
/** A problem for the summary: its sentence, and what leads to the field. */
export interface SummaryItem {
  readonly text: string;
  /** Puts the focus where the problem can be put right. */
  readonly go: () => void;
}

/** What the summary asks of a field, whichever copy of the library it comes from. */
type Field = HTMLElement & { readonly label?: string; readonly sentence?: string };
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const CONTROLS = 'input, select, textarea';
const FIELD = '[data-stadt-field]';

/** The problems of a form in the order of the page: what its fields say, and what the browser says of other controls. */
export function problemItems(form: HTMLFormElement): SummaryItem[] {
  const root = form.getRootNode() as Document | ShadowRoot;
  return [...root.querySelectorAll<Field>(`${FIELD}, ${CONTROLS}`)].flatMap((one) => {
    const text = one.matches(FIELD)
      ? sentenceOf(one, form)
      : refusalOf(one as Control & Field, form);
    return text === '' ? [] : [{ text, go: () => goTo(one) }];
  });
}

/** Whether a control can be put right: what is disabled is not sent, and not judged. */
const isIn = (form: HTMLFormElement, control: Control): boolean =>
  control.form === form && !control.matches(':disabled');

function sentenceOf(field: Field, form: HTMLFormElement): string {
  const isConcerned = [...field.querySelectorAll<Control>(CONTROLS)].some((one) => isIn(form, one));
  return isConcerned ? named(field, field.label ?? '', field.sentence ?? '') : '';
}

function refusalOf(control: Control, form: HTMLFormElement): string {
  if (control.closest(FIELD) || !isIn(form, control)) return '';
  return named(control, control.labels?.[0]?.textContent.trim() ?? '', control.validationMessage);
}

/** The sentence with what it is about: of a list of entries, also which one. */
function named(element: Element, label: string, sentence: string): string {
  const entry = element.parentElement?.closest('[data-entry]')?.querySelector('legend');
  const parts = [entry?.textContent.trim(), sentence.includes(label) ? '' : label];
  const names = parts.filter(Boolean).join(', ');
  if (sentence === '' || names === '') return sentence;
  return about(names, sentence);
}

function goTo(element: HTMLElement): void {
  element.focus();
  element.scrollIntoView({ block: 'center' });
}
