import type { Locale } from '@stadtkit/kinds/locale.js';
import { themes } from '@stadtkit/theme/themes.js';
import { html, nothing, type TemplateResult } from 'lit';
import { systems } from '../../../packages/embed/src/snippets/snippet-options.js';
import { snippetMessages } from '../../../packages/embed/src/snippets/words.js';
import { checkbox, selectField, textField, type FormState } from './form-fields.js';
import type { BuilderWords } from './words.js';

const themeNames: Readonly<Record<string, string>> = Object.fromEntries(
  themes.map(({ name, title }) => [name === 'stadtkit' ? '' : name, title]),
);

const languages = {
  de: 'Deutsch',
  'de-simple': 'Deutsch, Leichte Sprache',
  en: 'English',
  ar: 'العربية',
};

const levels: Readonly<Record<string, string>> = { '1': '1', '2': '2', '3': '3', '4': '4' };

const stop = (event: Event): void => {
  event.preventDefault();
};

/** The questions about a page: its system, the service, what helps without it, and where everything lies. */
export function snippetForm(
  form: FormState,
  { words, locale, pinnable }: FormWords,
  left: (event: Event) => void,
): TemplateResult {
  const { draft } = form;
  const known = snippetMessages(locale).systems;
  const names = Object.fromEntries(systems.map((cms) => [cms, known[cms][0]]));
  const services = { fischereischein: 'Fischereischein', other: words.otherService };
  return html`<form @submit=${stop} @change=${left}>
    ${selectField(form, 'cms', [words.cms, known[draft.cms][1]], names)}
    ${selectField(form, 'service', [words.service, ''], services)}
    ${draft.service === 'other' ? textField(form, 'otherName', words.otherName) : nothing}
    ${textField(form, 'fallbackTo', words.fallbackTo)}
    ${textField(form, 'fallbackText', words.fallbackText)}
    ${selectField(form, 'lang', [words.lang[0], ''], { '': words.lang[1], ...languages })}
    ${selectField(form, 'theme', [words.theme, ''], themeNames)}
    <h3>${words.forIt}</h3>
    <p>${words.askIt}</p>
    ${textField(form, 'gateway', words.gateway)} ${textField(form, 'files', words.files)}
    ${selectField(form, 'headingLevel', words.headingLevel, levels)}
    ${pinnable ? checkbox(form, 'pinned', words.pinned) : nothing}
  </form>`;
}

/** In which words the form asks, and whether the checksums of this version are known. */
export interface FormWords {
  readonly words: BuilderWords;
  readonly locale: Locale;
  readonly pinnable: boolean;
}
