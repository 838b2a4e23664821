import type { LitElement, ReactiveController } from 'lit';
import { problemItems, type SummaryItem } from './problem-items.js';

/** Lists the problems of a form. */
interface Summary extends LitElement {
  /** The id of the form. */
  readonly htmlFor: string;
  items: readonly SummaryItem[];
}

/**
 * Keeps a summary up to date with a form of the page. It takes the place of the browser's own bubbles: a form in which
 * something is wrong is not sent, all of it is listed, and the focus is on the list.
 */
export class FormProblems implements ReactiveController {
  readonly #summary: Summary;
  #outside = new AbortController();
  /** The form in whose place we judge, and which must be left as it was. */
  #judged: HTMLFormElement | undefined;
  /** Problems are listed only after somebody tried to send them, or the server wrote them. */
  #isTried = false;

  constructor(summary: Summary) {
    this.#summary = summary;
    summary.addController(this);
  }

  hostConnected(): void {
    this.#outside = new AbortController();
    const { signal } = this.#outside;
    const root = this.#summary.getRootNode();
    // The browser fires no `submit` when something is wrong, so nobody else may hear of it either.
    root.addEventListener('submit', (event) => this.#judge(event as SubmitEvent), {
      signal,
      capture: true,
    });
    root.addEventListener('reset', ({ target }) => this.#forget(target), { signal });
    for (const type of ['stadt-problem-change', 'input', 'change'])
      root.addEventListener(type, () => this.#list(), { signal });
  }

  hostDisconnected(): void {
    this.#outside.abort();
    if (this.#judged) this.#judged.noValidate = false;
    this.#judged = undefined;
  }

  hostUpdated(): void {
    const form = this.#form;
    if (!form || form === this.#judged) return;
    if (!form.noValidate) this.#judged = form;
    form.noValidate = true;
    if (!this.#isTried && form.querySelector('[data-problem]')) void this.#show();
  }

  get #form(): HTMLFormElement | undefined {
    const { htmlFor } = this.#summary;
    const root = this.#summary.getRootNode() as Document | ShadowRoot;
    const found = htmlFor === '' ? null : root.querySelector(`#${CSS.escape(htmlFor)}`);
    return found instanceof HTMLFormElement ? found : undefined;
  }

  #judge(event: SubmitEvent): void {
    const form = this.#form;
    if (!form || event.target !== form || isUnjudged(event.submitter)) return;
    // Each field hears `invalid` and shows what is wrong.
    if (form.checkValidity()) {
      this.#forget(form);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    void this.#tell();
  }

  #forget(target: EventTarget | null): void {
    if (target !== this.#form) return;
    this.#isTried = false;
    this.#summary.items = [];
  }

  #list(): void {
    const form = this.#form;
    if (form && this.#isTried) this.#summary.items = problemItems(form);
  }

  async #tell(): Promise<void> {
    this.#isTried = true;
    this.#list();
    await judged(this.#form);
    await this.#show();
  }

  async #show(): Promise<void> {
    this.#isTried = true;
    this.#list();
    await this.#summary.updateComplete;
    if (this.#summary.items.length > 0) this.#summary.focus();
  }
}

/** A button such as “save for later” sends what is there. */
const isUnjudged = (submitter: HTMLElement | null): boolean =>
  (submitter as HTMLButtonElement | null)?.formNoValidate ?? false;

/** Milliseconds that nobody waits longer for the list: a file that is on its way may take minutes. */
const PATIENCE = 1000;

/** When the fields have said what is wrong: what they judge by may still be on its way. What comes later is listed too. */
async function judged(form: HTMLFormElement | undefined): Promise<void> {
  const fields = [...(form?.querySelectorAll<LitElement>('[data-stadt-field]') ?? [])];
  const updated = (): Promise<unknown> => Promise.all(fields.map((field) => field.updateComplete));
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  // What was brought asks for one more update.
  await Promise.race([updated().then(updated), late]);
}
