import { CONTROLS, queryOwn, type Control } from '@stadtkit/element/controls.js';
import type { StoryObj } from '@storybook/web-components-vite';
import { actOf, mountExample, type Given } from '../../element/testing/act.js';
import { exampleIn } from '../../element/testing/examples.js';

/** What can be tried on a field by the controls of Storybook. Texts are those of the page; an empty one is left out. */
export interface Trial {
  readonly label: string;
  readonly hint: string;
  readonly problem: string;
  readonly required: boolean;
  readonly disabled: boolean;
  /** Only where something is typed. */
  readonly readonly?: boolean;
}

/** An example of a page as a story in which everybody can try the field. */
export function playground(page: string, name: string, given?: Given): StoryObj<Trial> {
  const example = exampleIn(page, name);
  const place = mountExample({ ...example, js: '' }, () => undefined);
  const args = trialOf(place);
  return {
    name: 'Playground',
    tags: ['playground'],
    args,
    parameters: { controls: { include: Object.keys(args) } },
    render: (trial) => {
      const fresh = mountExample(example, actOf(example, given));
      tryOn(fresh, trial);
      return fresh;
    },
  };
}

/** The field of an example; with others in it, the one around them. */
function fieldIn(place: ParentNode): Element {
  const field = [...place.querySelectorAll('*')].find(({ localName }) =>
    localName.startsWith('stadt-'),
  );
  if (!field) throw new Error('The example has no field.');
  return field;
}

const isTyped = (control: Control): control is HTMLInputElement | HTMLTextAreaElement =>
  control.localName === 'textarea' ||
  (control instanceof HTMLInputElement && !['radio', 'checkbox', 'file'].includes(control.type));

const controlsIn = (field: Element): Control[] => [...field.querySelectorAll<Control>(CONTROLS)];
const headingOf = (field: Element): Element | undefined => queryOwn(field, 'legend, label')[0];
const holdsControl = (heading: Element): boolean => heading.querySelector(CONTROLS) !== null;

/** What of a heading is its text. */
const wordsOf = (heading: Element): Element =>
  (holdsControl(heading) ? heading.querySelector('span') : heading.querySelector('h2, h3')) ??
  heading;

const textOf = (element: Element | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** How a field stands in an example. */
export function trialOf(place: ParentNode): Trial {
  const field = fieldIn(place);
  const heading = headingOf(field);
  const controls = controlsIn(field);
  const typed = controls.filter(isTyped);
  return {
    label: heading ? textOf(wordsOf(heading)) : '',
    hint: textOf(queryOwn(field, '[data-hint]')[0]),
    problem: textOf(queryOwn(field, '[data-problem]')[0]),
    required: controls.some(({ required }) => required),
    disabled: controls.some(({ disabled }) => disabled),
    ...(typed.length > 0 && { readonly: typed.some(({ readOnly }) => readOnly) }),
  };
}

/** Changes an example so that its field stands as it is wanted. What is wanted as it is, stays untouched. */
export function tryOn(place: ParentNode, wanted: Trial): void {
  const field = fieldIn(place);
  const heading = headingOf(field);
  const is = trialOf(place);
  if (heading) {
    if (wanted.label !== is.label) wordsOf(heading).textContent = wanted.label;
    if (wanted.hint !== is.hint) say(field, heading, 'hint', wanted.hint);
    if (wanted.problem !== is.problem) say(field, heading, 'problem', wanted.problem);
  }
  for (const control of controlsIn(field)) {
    if (wanted.required !== is.required) control.required = wanted.required;
    if (wanted.disabled !== is.disabled) control.disabled = wanted.disabled;
    if (isTyped(control) && wanted.readonly !== is.readonly)
      control.readOnly = wanted.readonly === true;
  }
}

/** Writes a hint or problem where a page writes it (packages/fields/README.md). */
function say(field: Element, heading: Element, what: 'hint' | 'problem', text: string): void {
  const [found] = queryOwn(field, `[data-${what}]`);
  if (text === '') {
    found?.remove();
    return;
  }
  if (found) {
    found.textContent = text;
    return;
  }
  const sentence = document.createElement('p');
  sentence.setAttribute(`data-${what}`, '');
  sentence.textContent = text;
  const before = queryOwn(field, '[data-statement]')[0] ?? heading;
  if (what === 'hint') before.after(sentence);
  else if (holdsControl(heading)) heading.before(sentence);
  else (queryOwn(field, '[data-hint]')[0] ?? before).after(sentence);
}
