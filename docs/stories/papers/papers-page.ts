import '@stadtkit/content/stadt-action.js';
import '@stadtkit/fields/stadt-select-field.js';
import { todayIn } from '@stadtkit/kinds/age.js';
import { textIn } from '@stadtkit/kinds/locale.js';
import { fragmentOf, pageOf } from '@stadtkit/papers/markup.js';
import { blanksIn, type Paper } from '@stadtkit/papers/paper.js';
import { papersOf, type NamedPaper, type PaperName } from '@stadtkit/papers/papers.js';
import { printSheet } from '@stadtkit/papers/print-sheet.js';
import { readRelease } from '@stadtkit/papers/release.js';
import { paperMessages, type PaperLocale } from '@stadtkit/papers/words.js';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { lookNow } from '../../../.storybook/page.js';
import { LiveElement } from '../foundations/live/live-element.js';
import { liveStyles } from '../foundations/live/live.styles.js';
import { ObjectUrls } from '../foundations/theme-builder/object-urls.js';
import '../snippets/copy-lines.js';
import { papersStyles } from './papers-page.styles.js';
import { samples } from './samples.js';
import { pageWords, type PageWords } from './words.js';

/** What `files.json` says of the version that this Storybook was built with; nothing before the bundle was built. */
const { release } = readRelease(
  Object.values(
    import.meta.glob('../../../packages/embed/dist/bundle/files.json', {
      eager: true,
      import: 'default',
    }),
  )[0],
);

type Chosen = 'service' | 'language' | 'text';

/** Shows the texts of a service as they are printed, what is missing in them, and the lines to paste. */
class PapersPage extends LiveElement {
  static override styles = [liveStyles, papersStyles];

  @state() private service = Object.keys(samples)[0] ?? '';
  /** Empty: that of the toolbar. */
  @state() private language: PaperLocale | '' = '';
  @state() private text: PaperName = 'privacy-notice';

  readonly #sheets = new ObjectUrls();
  readonly #pages = new ObjectUrls();
  #sheet = '';
  #shown = '';
  #url = '';

  override connectedCallback(): void {
    super.connectedCallback();
    [this.#sheet = ''] = this.#sheets.renew([new Blob([printSheet], { type: 'text/css' })]);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sheets.release();
    this.#pages.release();
  }

  protected override render(): TemplateResult {
    const lang = lookNow().locale.startsWith('de') ? 'de' : 'en';
    const words = pageWords(lang);
    const papers = this.#papers();
    const named = papers.find(({ name }) => name === this.text) ?? papers[0];
    return html`<div lang=${lang}>
      <p>${words.intro}</p>
      ${this.#form(words, papers, lang)} ${named ? this.#paper(words, named) : nothing}
      <p>${words.command} <code>npx stadtkit papers --service fischereischein.json</code></p>
    </div>`;
  }

  #locale(): PaperLocale {
    const { locale } = lookNow();
    return this.language || (locale === 'de' || locale === 'de-simple' ? locale : 'en');
  }

  #papers(): readonly NamedPaper[] {
    const sample = samples[this.service];
    if (!sample) return [];
    const { service, details } = sample;
    const today = todayIn('Europe/Berlin', Date.now());
    return papersOf({ service, details, locale: this.#locale(), today }, release);
  }

  #form(words: PageWords, papers: readonly NamedPaper[], lang: PaperLocale): TemplateResult {
    const services = Object.entries(samples).map(
      ([name, { title }]) => [name, textIn(title, lang)] as const,
    );
    const texts = papers.map(({ name }) => [name, words.texts[name]] as const);
    return html`<form @submit=${prevent}>
      ${this.#select('service', words.service, services, this.service)}
      ${this.#select('language', words.language, Object.entries(words.languages), this.#locale())}
      ${this.#select('text', words.text, texts, this.text)}
    </form>`;
  }

  #select(
    name: Chosen,
    label: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
  ): TemplateResult {
    return html`<stadt-select-field>
      <label>${label}</label>
      <select name=${name} autocomplete="off" @input=${this.#chosen}>
        ${options.map(
          ([value, text]) =>
            html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
        )}
      </select>
    </stadt-select-field>`;
  }

  readonly #chosen = ({ target }: Event): void => {
    const { name, value } = target as HTMLSelectElement;
    Object.assign(this, { [name]: value });
  };

  #paper(words: PageWords, { paper, isPublished }: NamedPaper): TemplateResult {
    const blanks = blanksIn(paper).map((name) => paperMessages(paper.locale).blanks[name]);
    return html`<h2>${words.preview}</h2>
      <iframe title=${paper.title} src=${this.#address(paper)}></iframe>
      <stadt-action variant="secondary">
        <button type="button" @click=${this.#print}>${words.print}</button>
      </stadt-action>
      <h2>${words.missing}</h2>
      ${blanks.length > 0 ? items(blanks) : html`<p>${words.noneMissing}</p>`}
      <h2>${words.confirm}</h2>
      ${items(paper.confirm)}
      ${
        isPublished
          ? html`<h2>${words.fragment}</h2>
              <p>${words.fragmentHint}</p>
              <copy-lines name=${paper.title} code=${fragmentOf(paper).trimEnd()}></copy-lines>`
          : nothing
      }`;
  }

  readonly #print = (): void => {
    this.renderRoot.querySelector('iframe')?.contentWindow?.print();
  };

  /** The address of a page as it is printed; another one only when it says something else. */
  #address(paper: Paper): string {
    const page = pageOf(paper, this.#sheet);
    if (page !== this.#shown) {
      this.#shown = page;
      [this.#url = ''] = this.#pages.renew([new Blob([page], { type: 'text/html' })]);
    }
    return this.#url;
  }
}

const items = (all: readonly string[]): TemplateResult =>
  html`<ul>
    ${all.map((text) => html`<li>${text}</li>`)}
  </ul>`;

const prevent = (event: Event): void => {
  event.preventDefault();
};

if (!customElements.get('papers-page')) customElements.define('papers-page', PapersPage);
