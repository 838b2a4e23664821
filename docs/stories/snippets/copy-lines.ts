import '@stadtkit/content/stadt-action.js';
import { StadtElement } from '@stadtkit/element/stadt-element.js';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { wordsFor } from './words.js';

/** Some lines, and a button that copies them and says so. */
class CopyLines extends StadtElement {
  static override styles = css`
    :host {
      display: block;
      margin-block-end: var(--stadt-space-4);
    }
    pre {
      margin: 0 0 var(--stadt-space-3);
      padding: var(--stadt-space-3);
      border: 1px solid var(--stadt-line-soft);
      border-radius: var(--stadt-radius);
      background: var(--stadt-surface-soft);
      color: var(--stadt-ink);
      font:
        0.9375em/1.5 ui-monospace,
        monospace;
      direction: ltr;
      text-align: left;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    pre:focus-visible {
      outline: 3px solid var(--stadt-focus);
      box-shadow: 0 0 0 6px var(--stadt-focus-glow);
    }
    .copy {
      display: flex;
      flex-wrap: wrap;
      gap: var(--stadt-space-3);
      align-items: center;
    }
  `;

  @property() code = '';
  /** What the lines are for. */
  @property() name = '';

  @state() private said = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Other lines have not been copied yet.
    if (changed.has('code')) this.said = '';
  }

  protected override render(): TemplateResult {
    const { words } = wordsFor(this.locale);
    return html`<pre role="group" aria-label=${this.name} lang="en"><code>${this.code}</code></pre>
      <div class="copy">
        <stadt-action variant="secondary">
          <button type="button" aria-label="${words.copy}: ${this.name}" @click=${this.#copy}>
            ${words.copy}
          </button>
        </stadt-action>
        <span role="status">${this.said}</span>
      </div>`;
  }

  readonly #copy = async (): Promise<void> => {
    const { words } = wordsFor(this.locale);
    this.said = await navigator.clipboard.writeText(this.code).then(
      () => words.copied,
      () => words.notCopied,
    );
  };
}

if (!customElements.get('copy-lines')) customElements.define('copy-lines', CopyLines);
