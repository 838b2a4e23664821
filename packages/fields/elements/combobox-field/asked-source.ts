import type { Problem } from '@stadtkit/kinds/problem.js';
import { text } from '@stadtkit/kinds/text.js';
import { suggestions } from '../../src/adapters/suggestions.js';
import { Search, type Choice } from '../../src/choice.js';
import type { Pace } from '../../src/pace.js';
import { rulesOf } from '../text-field/rules-of.js';
import type { Found } from './list-box.js';
import type { Source } from './source.js';

/** Milliseconds without a key press before a server is asked. */
const PAUSE = 250;
/** Milliseconds after which nobody waits for its answer any more. */
const PATIENCE = 8_000;
/** So many characters are needed before anything is sent. */
const ENOUGH = 2;

/** How choices are asked for. */
export interface Asking {
  /** The address, with `{query}`. */
  readonly src: string;
  /** Only what is in the list is an answer. */
  readonly onlyList: boolean;
  readonly pace: Pace;
}

/** Choices that a server knows. What is typed into the control of the page is sent, and the code beside it. */
export class AskedSource implements Source {
  readonly input: HTMLInputElement;
  readonly #code: HTMLInputElement | null;
  readonly #firstCode: string;
  readonly #asking: () => Asking;
  #search = new Search([]);
  #told: string;
  #last: AbortController | undefined;
  /** What the list knows of the text that stands in the box. */
  #known: 'all' | 'nothing yet' | 'not to be had' = 'all';

  constructor(input: HTMLInputElement, code: HTMLInputElement | null, asking: () => Asking) {
    this.input = input;
    this.#code = code;
    this.#firstCode = code?.value ?? '';
    this.#asking = asking;
    this.#told = input.value;
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

  find(text: string, tell: (found: Found) => void): boolean {
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
    if (this.#code) this.#code.value = choice?.code ?? '';
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
    // A reset does not reach what is hidden.
    if (this.#code && this.input.value === this.input.defaultValue)
      this.#code.value = this.#firstCode;
  }

  end(): void {
    this.stop();
  }

  async #ask(text: string, tell: (found: Found) => void, signal: AbortSignal): Promise<void> {
    const { src, pace } = this.#asking();
    const isStale = (): boolean => signal.aborted;
    await pace.wait(PAUSE, signal);
    if (isStale()) return;
    tell('busy');
    const tooLate = pace.wait(PATIENCE, signal).then(() => undefined);
    const asked = suggestions(src, text, signal).catch(() => undefined);
    const found = await Promise.race([asked, tooLate]);
    if (isStale()) return;
    this.stop();
    this.#known = found ? 'all' : 'not to be had';
    this.#search = new Search(found ?? []);
    tell(found ?? 'fault');
  }
}
