import type { Locale } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Snippet } from '../../../packages/embed/src/snippets/snippet.js';
import type { Part } from '../../../packages/embed/src/snippets/recipes.js';
import { snippetMessages } from '../../../packages/embed/src/snippets/words.js';
import './copy-lines.js';
import { recipePath } from '../recipes/recipe-text.js';
import { recipes } from '../recipes/recipes.js';
import type { BuilderWords } from './words.js';

const part = ({ place, code }: Part, locale: Locale): TemplateResult => {
  const [heading, what] = snippetMessages(locale).places[place];
  return html`<h3>${heading}</h3>
    <p>${what}</p>
    <copy-lines name=${heading} code=${code}></copy-lines>`;
};

/** The lines of a snippet, each with where it goes, and the recipe. */
export const linesOf = (snippet: Snippet, words: BuilderWords, locale: Locale): TemplateResult =>
  html`${snippet.parts.map((one) => part(one, locale))}
  ${
    recipes.includes(snippet.recipe)
      ? html`<p><a target="_top" href=${recipePath(snippet.recipe)}>${words.recipe}</a></p>`
      : nothing
  }`;

/** What whoever runs the server has to know. */
export const serverSection = (
  { policy, origins, script }: Snippet,
  words: BuilderWords,
  locale: Locale,
): TemplateResult =>
  html`<h2>${words.server}</h2>
    <p>${words.form}: <code>${script}</code>. ${snippetMessages(locale).scripts[script]}</p>
    <p>${words.policy}</p>
    <copy-lines name="Content-Security-Policy" code=${policy}></copy-lines>
    ${origins.length > 0 ? html`<p>${words.origins(origins.join(', '))}</p>` : nothing}`;
