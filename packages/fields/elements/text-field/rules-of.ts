import type { Rules } from '@stadtkit/kinds/kind.js';

/** By `data-*` on a text box, where HTML knows no limits; native controls that have them are believed too. */
const limits = ['min', 'max', 'step'] as const;

/** What a native control demands of an answer, by its own attributes, and by `data-*` where the platform has none. */
export function rulesOf(control: HTMLInputElement | HTMLTextAreaElement): Rules {
  const number = (name: string): number | undefined => {
    const value = Number(control.dataset[name]);
    return value > 0 ? value : undefined;
  };
  // The native maxlength cuts pasted text off without a word, so `data-max-length` is preferred.
  const maxLength = number('maxLength') ?? (control.maxLength > 0 ? control.maxLength : undefined);
  const maxWords = number('maxWords');
  const decimals = Number(control.dataset['decimals'] || NaN);
  const named = limits.flatMap((name) => {
    const value = control.dataset[name] ?? control.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    required: control.required,
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(maxWords === undefined ? {} : { maxWords }),
    ...(decimals >= 0 ? { decimals } : {}),
    ...(control.minLength > 0 ? { minLength: control.minLength } : {}),
    ...Object.fromEntries(named),
  };
}
