import { createElement as h, useSyncExternalStore, type ReactElement } from 'react';
import { Prose } from '../../../.storybook/docs/prose.js';
import { lookNow, onLook } from '../../../.storybook/page.js';
import { recipeText } from './recipe-text.js';
import { recipeIn, recipes } from './recipes.js';

/** A page of `docs/embedding`, in the language of the toolbar: German, otherwise English. */
export function Recipe({ name }: { readonly name: string }): ReactElement {
  const { locale } = useSyncExternalStore(onLook, lookNow);
  const lang = locale.startsWith('de') ? 'de' : 'en';
  return h('div', { lang }, h(Prose, { text: recipeText(recipeIn(name, lang), recipes) }));
}
