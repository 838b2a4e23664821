import type { Facts, Finding } from './finding.js';
import type { DiagnosisMessages } from './messages/diagnosis-messages.js';
import { factLines, reportText } from './report.js';
import { adviceOn, diagnosisMessages } from './words.js';

// System colours: readable whatever the theme is, and in forced colours.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { all: initial; display: block; position: relative; z-index: 2147483647 }
  section {
    padding: 16px; border: 4px solid; background: Canvas; color: CanvasText;
    font: 16px/1.5 sans-serif; overflow-wrap: anywhere; user-select: text; -webkit-user-select: text;
  }
  h2 { margin: 0; font-size: 20px }
  p, ol, dl { margin-block: 8px }
  li + li { margin-block-start: 16px }
  dl { display: grid; gap: 0 16px; font-size: 14px }
  dt { font-weight: 700 }
  dd { margin: 0 }
  code { font-family: monospace }
  button { min-block-size: 44px; padding-inline: 16px; font: inherit }
  button:focus-visible { outline: 3px solid; outline-offset: 3px }
`);

/** The report on a page, in the page. No Lit, since that may be what does not run. */
export class DiagnosisElement extends HTMLElement {
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #status = made('p', { role: 'status' });
  readonly #list = made('ol');
  readonly #facts = made('dl');
  readonly #copied = made('p', { role: 'status' });
  #words: DiagnosisMessages = diagnosisMessages('');
  #report = '';

  connectedCallback(): void {
    this.#root.adoptedStyleSheets = [sheet];
    const language = document.documentElement.lang;
    this.#words = diagnosisMessages(language);
    const { title, looking, copy, noPerson } = this.#words;
    const section = made('section', {
      'aria-labelledby': 'title',
      lang: language.startsWith('en') ? 'en' : 'de',
    });
    const button = made('button', { type: 'button' }, copy);
    button.addEventListener('click', () => void this.#copy());
    this.#status.textContent = looking;
    section.append(
      made('h2', { id: 'title' }, title),
      this.#status,
      this.#list,
      this.#facts,
      button,
      this.#copied,
      made('p', {}, noPerson),
    );
    this.#root.replaceChildren(section);
  }

  /** Shows what was found. */
  show(facts: Facts, findings: readonly Finding[]): void {
    const words = this.#words;
    this.#report = reportText(facts, findings, words);
    this.#status.textContent = findings.length > 0 ? words.found(findings.length) : words.fine;
    this.#list.replaceChildren(...findings.map((finding) => this.#item(finding)));
    this.#list.hidden = findings.length === 0;
    this.#facts.replaceChildren(
      ...factLines(facts, words).flatMap(([name, value]) => [
        made('dt', {}, name),
        made('dd', {}, value),
      ]),
    );
  }

  #item(finding: Finding): HTMLElement {
    const { seen, todo } = adviceOn(finding, this.#words);
    const item = made('li');
    const what = made('p', {}, ` ${seen}`);
    what.prepend(made('code', {}, finding.code));
    item.append(what, made('p', {}, `${this.#words.todo}: ${todo}`));
    return item;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#report);
      this.#copied.textContent = this.#words.copied;
    } catch {
      // Without https, or not allowed in a frame.
      getSelection()?.selectAllChildren(this.#root);
      this.#copied.textContent = this.#words.selected;
    }
  }
}

function made(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  text = '',
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}
