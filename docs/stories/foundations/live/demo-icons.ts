import '@stadtkit/content/stadt-action.js';
import '@stadtkit/content/stadt-icon.js';
import '@stadtkit/fields/stadt-text-field.js';
import { html, nothing, type TemplateResult } from 'lit';
import { describedIcons, htmlOf, iconsFor, type DescribedIcon } from './icon-search.js';
import { LiveElement } from './live-element.js';
import { iconsStyles } from './icons.styles.js';
import { liveStyles } from './live.styles.js';

/** All icons, with a search and the HTML to copy. */
class Icons extends LiveElement {
  static override styles = [liveStyles, iconsStyles];

  #search = '';
  #said = '';

  #find(event: Event): void {
    this.#search = (event.target as HTMLInputElement).value;
    const count = iconsFor(this.#search).length;
    const sum = `${count} of ${describedIcons.length} icons`;
    this.#say(count === 0 ? `${sum}. Try another word.` : sum);
  }

  async #copy(icon: DescribedIcon): Promise<void> {
    const text = htmlOf(icon);
    try {
      await navigator.clipboard.writeText(text);
      this.#say(`Copied: ${text}`);
    } catch {
      this.#say(`The browser does not let this page copy. This is the HTML: ${text}`);
    }
  }

  #say(sentence: string): void {
    this.#said = sentence;
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const found = iconsFor(this.#search);
    const groups = [...new Set(found.map(({ group }) => group))];
    return html`
      <stadt-text-field>
        <label>Find an icon</label>
        <p data-hint>In English or German: appointment, Termin, Gebühr.</p>
        <input type="search" autocomplete="off" spellcheck="false" @input=${this.#find} />
      </stadt-text-field>
      <p class="said" role="status">${this.#said || `${describedIcons.length} icons`}</p>
      ${groups.map((group) => this.#group(group, found))}
    `;
  }

  #group(name: string, found: readonly DescribedIcon[]): TemplateResult {
    return html`<h2>${name}</h2>
      <ul>
        ${found.filter(({ group }) => group === name).map((icon) => this.#card(icon))}
      </ul>`;
  }

  #card(icon: DescribedIcon): TemplateResult {
    const { name, means, german, turns } = icon;
    return html`<li>
      <stadt-icon name=${name}></stadt-icon>
      <p class="name"><code>${name}</code></p>
      <p>${means}</p>
      <p class="soft" lang="de">${german}</p>
      ${turns ? html`<p class="soft">Turns around from right to left.</p>` : nothing}
      <stadt-action variant="quiet">
        <button type="button" aria-label="Copy HTML of ${name}" @click=${() => this.#copy(icon)}>
          Copy HTML
        </button>
      </stadt-action>
    </li>`;
  }
}

if (!customElements.get('demo-icons')) customElements.define('demo-icons', Icons);
