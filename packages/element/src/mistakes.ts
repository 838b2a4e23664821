import { demands } from './attribute-demands.js';
import { CONTROLS, type Control } from './controls.js';

/** What the page wrote in a field. */
export interface Parts {
  readonly heading: Element | null;
  readonly controls: readonly Control[];
  /** Whether its controls are one question. */
  readonly isGroup: boolean;
}

const natives: Readonly<Record<string, string>> = {
  'stadt-select-field': '<select>',
  'stadt-text-area': '<textarea>',
  'stadt-file-field': '<input type="file">',
  'stadt-photo-field': '<input type="file">',
  'stadt-checkbox': '<label><input type="checkbox"> …</label>',
  'stadt-declaration': '<label><input type="checkbox"> …</label>',
  'stadt-choice-group': '<label><input type="radio"> …</label> for each answer',
  'stadt-yes-no': '<label><input type="radio"> …</label> for each answer',
  'stadt-date-field': '<input data-part="day">, “month” and “year”, each with its label',
};

const told = new Set<string>();

function tell(mistake: string): void {
  if (told.has(mistake)) return;
  told.add(mistake);
  console.warn(`Stadtkit: ${mistake}`);
}

/**
 * Tells a developer what they wrote otherwise than the field can use, each mistake once, in the console. It comes in
 * development builds only (the export condition `development`); in others `no-mistakes.ts` stands in its place.
 */
export function tellMistakes(field: Element, parts: () => Parts): void {
  // What a framework or the parser has yet to write is no mistake.
  const look = (): void => {
    setTimeout(() => {
      if (!field.isConnected) return;
      tellWiring(field, parts());
      tellSlips(field);
    });
  };
  if (field.ownerDocument.readyState === 'loading')
    field.ownerDocument.addEventListener('DOMContentLoaded', look, { once: true });
  else look();
}

function tellWiring(field: Element, { heading, controls, isGroup }: Parts): void {
  const tag = field.localName;
  const name = heading?.textContent.trim() ?? '';
  if (!heading || name === '')
    tell(
      `<${tag}> has no ${heading ? 'text in its label' : 'label'}. Write what is asked: ${labelOf(isGroup)}.`,
    );
  const written = controls.filter((one) => !one.matches('[data-typed]'));
  if (!field.querySelector(CONTROLS))
    tell(`<${tag}> “${name}” has no control. Write ${natives[tag] ?? '<input>'} in it.`);
  else if (!isGroup && written.length > 1)
    tell(`<${tag}> “${name}” has ${written.length} controls. Give each its own <${tag}>.`);
}

const labelOf = (isGroup: boolean): string =>
  isGroup ? '<fieldset><legend>…</legend>…</fieldset>' : '<label>…</label>';

/** Values of attributes that nobody can mean. Such an attribute does not count. */
function tellSlips(field: Element): void {
  for (const { on, attributes, form, can } of demands)
    for (const one of [field, ...field.querySelectorAll(on)])
      for (const attribute of one.matches(on) ? attributes : []) {
        const value = one.getAttribute(attribute) ?? '';
        if (value !== '' && !form.test(value))
          tell(
            `<${one.localName} ${attribute}="${value}"> is not known. ${attribute} can be: ${can}.`,
          );
      }
}
