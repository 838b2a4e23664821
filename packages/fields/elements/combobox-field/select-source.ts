import type { Problem } from '@stadtkit/kinds/problem.js';
import { Search, type Choice } from '@stadtkit/kinds/choice.js';
import type { Found } from './list-box.js';
import type { Source } from './source.js';

type JQuery = (element: Element) => {
  on(type: string, act: () => void): void;
  off(type: string): void;
};

/** The choices of a `<select>` that the page wrote. It stays what is sent; a text box takes its place before the eyes. */
export class SelectSource implements Source {
  readonly input: HTMLInputElement;
  readonly carrier: HTMLSelectElement;
  readonly #changed: () => void;
  readonly #observer: MutationObserver;
  readonly #end = new AbortController();
  #search: Search | undefined;
  #told: string;
  #isTelling = false;
  /** What stands in the box was typed, and is perhaps no choice. */
  #isTyped = false;

  constructor(select: HTMLSelectElement, changed: () => void) {
    this.carrier = select;
    this.#told = select.value;
    this.#changed = changed;
    this.input = select.ownerDocument.createElement('input');
    this.input.autocomplete = 'off';
    this.input.setAttribute('data-typed', '');
    this.#observer = new MutationObserver(() => {
      this.#search = undefined;
      changed();
    });
    this.#observer.observe(select, {
      attributes: true,
      attributeFilter: ['disabled', 'required', 'form'],
      childList: true,
      subtree: true,
      characterData: true,
    });
    this.#takePlace();
  }

  get chosen(): Choice | undefined {
    const [option] = this.carrier.selectedOptions;
    return option?.value ? choiceOf(option) : undefined;
  }

  get value(): string {
    return this.carrier.value;
  }

  get query(): string {
    // Whoever opens the list at an answer wants to see the others.
    return this.input.value === this.chosen?.label ? '' : this.input.value;
  }

  find(text: string, tell: (found: Found) => void): boolean {
    tell(this.#list.find(text));
    return true;
  }

  stop(): void {
    // It is found at once.
  }

  exact(text: string): Choice | undefined {
    return this.#list.exact(text);
  }

  keep(choice: Choice | undefined): void {
    this.#isTyped = true;
    this.carrier.value = choice?.code ?? '';
    // Without an empty option there is nothing that stands for no answer.
    if (!choice && this.carrier.value !== '') this.carrier.selectedIndex = -1;
  }

  announce(): void {
    if (this.chosen) this.#isTyped = false;
    if (this.carrier.value === this.#told) return;
    this.#told = this.carrier.value;
    this.#isTelling = true;
    for (const type of ['input', 'change'])
      this.carrier.dispatchEvent(new Event(type, { bubbles: true }));
    this.#isTelling = false;
  }

  check(): Problem | undefined {
    if (this.carrier.value !== '') return undefined;
    if (this.input.value.trim() !== '') return { code: 'not-in-list' };
    return this.carrier.required ? { code: 'missing' } : undefined;
  }

  sync(): void {
    const { input, carrier, chosen } = this;
    input.required = carrier.required;
    input.disabled = carrier.disabled;
    const form = carrier.getAttribute('form');
    if (form !== null) input.setAttribute('form', form);
    const isStillTyped = this.#isTyped && input.value !== '';
    if (isStillTyped && (!chosen || this.exact(input.value)?.code === chosen.code)) return;
    this.#isTyped = false;
    this.#told = carrier.value;
    const label = chosen?.label ?? '';
    if (input.value !== label) input.value = label;
  }

  end(): void {
    this.#end.abort();
    this.#observer.disconnect();
    jQueryOf(this.carrier)?.(this.carrier).off('change.stadt');
    this.input.remove();
    this.carrier.removeAttribute('data-carrier');
    this.carrier.removeAttribute('aria-hidden');
    this.carrier.removeAttribute('tabindex');
  }

  get #list(): Search {
    this.#search ??= new Search(choicesOf(this.carrier));
    return this.#search;
  }

  #takePlace(): void {
    const { carrier, input } = this;
    const { signal } = this.#end;
    const isFocused = (carrier.getRootNode() as Document | ShadowRoot).activeElement === carrier;
    // Not hidden: the browser must be able to lead to it when it is wrong, and to fill it in.
    carrier.setAttribute('data-carrier', '');
    carrier.setAttribute('aria-hidden', 'true');
    carrier.tabIndex = -1;
    carrier.before(input);
    if (isFocused) input.focus();
    carrier.addEventListener('focus', () => input.focus(), { signal });
    const follow = (): void => {
      if (this.#isTelling) return;
      this.#isTyped = false;
      this.#changed();
    };
    carrier.addEventListener('change', follow, { signal });
    // What jQuery triggers, only jQuery hears.
    jQueryOf(carrier)?.(carrier).on('change.stadt', follow);
  }
}

const jQueryOf = (element: Element): JQuery | undefined =>
  (element.ownerDocument.defaultView as (Window & { jQuery?: JQuery }) | null)?.jQuery;

function choiceOf(option: HTMLOptionElement): Choice {
  const { also } = option.dataset;
  const group = option.closest('optgroup')?.label;
  return {
    code: option.value,
    label: option.label.trim(),
    ...(also ? { also } : {}),
    ...(group ? { group } : {}),
  };
}

const choicesOf = (select: HTMLSelectElement): Choice[] =>
  [...select.options]
    .filter(
      (option) => option.value !== '' && !option.disabled && !option.closest('optgroup:disabled'),
    )
    .map(choiceOf);
