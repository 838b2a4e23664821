import type { Problem } from '@stadtkit/kinds/problem.js';
import { text } from '@stadtkit/kinds/text.js';
import { queryOf, type Suggest } from '../../src/adapters/suggestions.js';
import { Search, type Choice } from '@stadtkit/kinds/choice.js';
import type { Pace } from '../../src/pace.js';
import { rulesOf } from '../text-field/rules-of.js';
import type { Source, Tell } from './source.js';

/** Milliseconds without a key press before a server is asked. */
const PAUSE = 250;
/** Milliseconds after which nobody waits for its answer any more. */
const PATIENCE = 8_000;
/** So many characters are needed before anything is sent. */
const ENOUGH = 2;

/** How choices are asked for. */
export interface Asking {
  readonly suggest: Suggest;
  /** Only what is in the list is an answer. */
  readonly onlyList: boolean;
  readonly pace: Pace;
}

/** Choices that a server knows. What is typed into the control of the page is sent, and the code beside it. */
export class AskedSource implements Source {
  readonly input: HTMLInputElement;
  readonly #code: HTMLInputElement | null;
  /** What a reset brings back. */
  #first: { readonly text: string; readonly code: string };
  readonly #asking: () => Asking;
  #search = new Search([]);
  #told: string;
  #last: AbortController | undefined;
  /** What the list knows of the text that stands in the box. */
  #known: 'all' | 'nothing yet' | 'not to be had' = 'all';

  constructor(input: HTMLInputElement, code: HTMLInputElement | null, asking: () => Asking) {
    this.input = input;
    this.#code = code;
    this.#first = { text: input.defaultValue, code: code?.value ?? '' };
    this.#asking = asking;
    this.#told = input.value;
    // Nobody has looked for what stood there before.
    if (input.value && !code?.value) this.#known = 'nothing yet';
    // The browser's own suggestions would lie over ours.
    input.removeAttribute('list');
    if (!input.hasAttribute('autocomplete')) input.autocomplete = 'off';
  }

  get carrier(): HTMLInputElement {
    return this.input;
  }

  get chosen(): Choice | undefined {
    const code = this.#code?.value;
    return code ? { code, label: this.input.value } : undefined;
  }

  get value(): string {
    return this.#code?.value || this.input.value.trim();
  }

  get query(): string {
    return this.input.value;
  }

  find(text: string, tell: Tell): boolean {
    this.stop();
    this.#told = text;
    this.#search = new Search([]);
    const isEnough = [...text.trim()].length >= ENOUGH;
    this.#known = isEnough ? 'nothing yet' : 'all';
    if (!isEnough) return false;
    this.#last = new AbortController();
    void this.#ask(text, tell, this.#last.signal);
    return true;
  }

  stop(): void {
    this.#last?.abort();
    this.#last = undefined;
  }

  exact(text: string): Choice | undefined {
    return this.#search.exact(text);
  }

  keep(choice: Choice | undefined): void {
    const { text } = this.#first;
    if (this.#code) this.#code.value = choice?.code ?? '';
    // What the list says now of what stood there counts, and not what the page has written.
    if (choice?.label === text) this.#first = { text, code: choice.code };
  }

  announce(isLeft: boolean): void {
    // What was typed was told as it was typed.
    if (this.input.value === this.#told) return;
    this.#told = this.input.value;
    this.input.dispatchEvent(new Event('input', { bubbles: true }));
    if (!isLeft) this.input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  check(): Problem | undefined {
    const { problem, value } = text.read(this.input.value, { latin: 'B', ...rulesOf(this.input) });
    if (problem ?? value === undefined) return problem;
    const isOpen = !this.#asking().onlyList || this.#code?.value || this.#known !== 'all';
    return isOpen ? undefined : { code: 'not-in-list' };
  }

  sync(): void {
    const { input } = this;
    if (!this.#code || input.value !== input.defaultValue) return;
    // A reset does not reach what is hidden; what the page has written anew since then, it keeps.
    if (this.#first.text === input.value) this.#code.value = this.#first.code;
    else this.#first = { text: input.value, code: this.#code.value };
  }

  end(): void {
    this.stop();
  }

  async #ask(text: string, tell: Tell, signal: AbortSignal): Promise<void> {
    const { suggest, pace } = this.#asking();
    const isStale = (): boolean => signal.aborted;
    await pace.wait(PAUSE, signal);
    if (isStale()) return;
    tell('busy');
    const tooLate = pace.wait(PATIENCE, signal).then(() => undefined);
    const asked = suggest(queryOf(text), signal).catch(() => undefined);
    const found = await Promise.race([asked, tooLate]);
    if (isStale()) return;
    this.stop();
    this.#known = found ? 'all' : 'not to be had';
    this.#search = new Search(found?.choices ?? []);
    if (found) tell(found.choices, found.total);
    else tell('fault');
  }
}
