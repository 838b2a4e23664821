import '@stadtkit/content/stadt-notice.js';
import '@stadtkit/steps/stadt-error-summary.js';
import type { Locale } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { lookNow } from '../../../.storybook/page.js';
import type { Mistake } from '../../../packages/embed/src/snippets/mistakes.js';
import { snippetFor } from '../../../packages/embed/src/snippets/snippet.js';
import { snippetMessages } from '../../../packages/embed/src/snippets/words.js';
import { LiveElement } from '../foundations/live/live-element.js';
import { liveStyles } from '../foundations/live/live.styles.js';
import { fieldOf, optionsOf, type Draft, type Field } from './draft.js';
import type { FormState } from './form-fields.js';
import { keep, kept } from './kept.js';
import './service-preview.js';
import { snippetStyles } from './snippet-builder.styles.js';
import { snippetForm } from './snippet-form.js';
import { linesOf, serverSection } from './snippet-lines.js';
import { thisRelease } from './this-release.js';
import { labelOf, wordsFor, type BuilderWords } from './words.js';

/** Makes the lines that bring a service into a page: asks, shows them, gives them away. */
class SnippetBuilder extends LiveElement {
  static override styles = [liveStyles, snippetStyles];

  @state() private draft = kept().draft;
  /** Fields that were left: now it may be said what is wrong there. */
  @state() private left = kept().left;

  protected override render(): TemplateResult {
    const { words, locale } = wordsFor(lookNow().locale);
    const options = optionsOf(this.draft, thisRelease);
    const { snippet, mistakes } = snippetFor(options);
    const faults = this.#faults(mistakes, locale);
    return html`<div lang=${locale}>
      <p>${words.intro}</p>
      <div class="builder">
        <div class="questions">
          <h2>${words.questions}</h2>
          ${snippetForm(
            { draft: this.draft, faults, typed: this.#typed },
            { words, locale, pinnable: Boolean(thisRelease) },
            this.#leave,
          )}
        </div>
        <div class="lines">
          <h2>${words.lines}</h2>
          ${snippet ? linesOf(snippet, words, locale) : this.#missing(words, mistakes, faults)}
        </div>
      </div>
      ${snippet ? serverSection(snippet, words, locale) : nothing}
      <h2>${words.preview}</h2>
      <p>${words.previewHint}</p>
      <service-preview
        lang=${this.draft.lang || locale}
        theme=${this.draft.theme}
      ></service-preview>
    </div>`;
  }

  #faults(mistakes: readonly Mistake[], locale: Locale): FormState['faults'] {
    const said = snippetMessages(locale).mistakes;
    const shown = mistakes.flatMap((one) => {
      const field = fieldOf(one);
      return field && this.#mayBeSaid(field) ? [[field, said[one.code]] as const] : [];
    });
    return Object.fromEntries(shown);
  }

  /** In the place of the lines: what is wrong, each a way to its field; or else what is still to be answered. */
  #missing(
    words: BuilderWords,
    mistakes: readonly Mistake[],
    faults: FormState['faults'],
  ): TemplateResult {
    const items = Object.entries(faults).map(([name, text]) => ({
      text: `${labelOf(words, name as Field)}: ${text}`,
      go: () => this.renderRoot.querySelector<HTMLElement>(`[name="${name}"]`)?.focus(),
    }));
    if (items.length > 0)
      return html`<stadt-error-summary heading-level="3" .items=${items}></stadt-error-summary>`;
    const labels = mistakes.map((one) => labelOf(words, fieldOf(one)));
    return html`<stadt-notice><p>${words.missing(labels.join(', '))}</p></stadt-notice>`;
  }

  #mayBeSaid(field: Field): boolean {
    // Whether a link needs words is seen when its address is there.
    const left = field === 'fallbackText' ? 'fallbackTo' : field;
    return this.left.includes(left);
  }

  readonly #typed = (change: Partial<Draft>): void => {
    this.draft = { ...this.draft, ...change };
    this.#keep();
  };

  readonly #leave = (event: Event): void => {
    this.left = [...this.left, (event.target as HTMLInputElement).name];
    this.#keep();
  };

  #keep(): void {
    keep({ draft: this.draft, left: this.left });
  }
}

if (!customElements.get('snippet-builder'))
  customElements.define('snippet-builder', SnippetBuilder);
