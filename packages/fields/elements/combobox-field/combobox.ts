import type { FieldElement } from '@stadtkit/element/field-element.js';
import type { StatusMessage } from '@stadtkit/element/status-message.js';
import { setNativeValue } from '@stadtkit/element/set-native-value.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import { fold, type Choice } from '@stadtkit/kinds/choice.js';
import { comboboxMessages } from '../../src/messages/combobox-messages.js';
import { ListBox, type Found } from './list-box.js';
import type { Source } from './source.js';

/** Which row becomes active when the list opens. */
type Start = 'first' | 'last' | 'chosen' | 'none';

/** What a combobox needs of its field. */
export interface ComboboxHost extends FieldElement {
  /** Somebody chose, or went on: what is wrong now is shown. */
  settle(): void;
}

/**
 * A text box with a list, as the pattern “Editable Combobox With List Autocomplete” of the ARIA Authoring Practices has
 * it: what is typed finds, the arrow keys lead through the list, nothing is chosen by merely leaving a row active.
 */
export class Combobox {
  readonly source: Source;
  readonly #field: ComboboxHost;
  readonly #note: StatusMessage;
  readonly #list: ListBox;
  readonly #end = new AbortController();
  #isTelling = false;

  constructor(field: ComboboxHost, source: Source, note: StatusMessage) {
    this.source = source;
    this.#field = field;
    this.#note = note;
    const { input } = source;
    const { signal } = this.#end;
    this.#list = new ListBox(input, (choice) => this.#choose(choice));
    input.after(...this.#list.elements);
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.spellcheck = false;
    input.addEventListener('input', () => this.#typed(), { signal });
    input.addEventListener('keydown', (event) => this.#press(event), { signal });
    input.addEventListener('blur', () => this.#list.hide(), { signal });
    input.addEventListener(
      'click',
      () => {
        if (this.#list.isOpen) this.#list.hide();
        else this.#open('chosen');
      },
      { signal },
    );
    if (source.carrier === input) return;
    // The page hears of answers, from the control that it wrote, not of every letter on the way there.
    for (const type of ['input', 'change'])
      field.addEventListener(
        type,
        (event) => {
          if (event.target === input) event.stopPropagation();
        },
        { signal },
      );
  }

  /** The page changed: shows what is kept. */
  sync(): void {
    this.source.sync();
    this.#list.wire(this.#field.label);
  }

  /** The person is elsewhere, or sends the form: what is typed is taken when it names one choice. */
  leave(): void {
    // The change that we tell ourselves is nobody's leaving.
    if (this.#isTelling) return;
    this.#list.hide();
    const { source } = this;
    const typed = source.input.value;
    const choice = source.exact(typed);
    if (choice) this.#take(choice);
    const words = messagesIn(comboboxMessages, this.#field.locale);
    // Case and blanks are plain to see.
    const isOther = choice && fold(choice.label) !== fold(typed);
    this.#note.say(isOther ? words.replaced(typed.trim(), choice.label) : '');
    this.#announce(true);
  }

  /** Taken out of the page, perhaps for good. */
  rest(): void {
    this.source.stop();
    this.#list.hide();
  }

  end(): void {
    this.#end.abort();
    this.rest();
    for (const element of this.#list.elements) element.remove();
    this.source.end();
  }

  #typed(): void {
    if (this.#isTelling) return;
    const { source } = this;
    source.keep(source.exact(source.input.value));
    this.#look(source.input.value, 'none');
  }

  #open(start: Start): void {
    if (!this.source.input.readOnly) this.#look(this.source.query, start);
  }

  #look(text: string, start: Start): void {
    const { source } = this;
    const isLooking = source.find(text, (found, total) => {
      if (typeof found !== 'string' && !source.chosen)
        source.keep(source.exact(source.input.value));
      if (isFocused(source.input))
        this.#list.show(found, this.#field.locale, startIn(found, start, source.chosen), total);
      else if (found !== 'busy') this.#field.settle();
    });
    if (!isLooking) this.#list.hide();
  }

  #choose(choice: Choice): void {
    this.#list.hide();
    this.#note.say('');
    this.#take(choice);
    this.#announce(false);
    this.#field.requestUpdate();
  }

  #take(choice: Choice): void {
    setNativeValue(this.source.input, choice.label);
    this.source.keep(choice);
  }

  #announce(isLeft: boolean): void {
    this.#isTelling = true;
    this.source.announce(isLeft);
    this.#isTelling = false;
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (!this.#keys[event.key]?.(event)) return;
    event.preventDefault();
    // Escape closes the list, not the dialog around it.
    event.stopPropagation();
  }

  /** What the keys do; true when that is all they do. */
  readonly #keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: ({ altKey }) =>
      this.#go(1, altKey ? 'none' : this.source.chosen ? 'chosen' : 'first'),
    ArrowUp: ({ altKey }) => {
      if (altKey) this.#list.hide();
      else this.#go(-1, this.source.chosen ? 'chosen' : 'last');
      return true;
    },
    Enter: () => {
      const { active } = this.#list;
      if (active) this.#choose(active);
      else this.leave();
      return active !== undefined;
    },
    Escape: () => {
      const { input } = this.source;
      if (this.#list.isOpen) this.#list.hide();
      else if (input.value !== '') this.#clear();
      else return false;
      return true;
    },
    // The caret moves, and with it the reader's attention.
    Home: () => this.#release(),
    End: () => this.#release(),
    ArrowLeft: () => this.#release(),
    ArrowRight: () => this.#release(),
  };

  #go(step: 1 | -1, start: Start): true {
    if (!this.#list.isOpen) this.#open(start);
    else if (start !== 'none') this.#list.move(step);
    return true;
  }

  #clear(): void {
    setNativeValue(this.source.input, '');
    this.source.keep(undefined);
    this.#note.say('');
    this.#announce(false);
  }

  #release(): false {
    this.#list.release();
    return false;
  }
}

const isFocused = (input: HTMLInputElement): boolean =>
  (input.getRootNode() as Document | ShadowRoot).activeElement === input;

/** The index of the row that is active when the list opens. */
function startIn(found: Found, start: Start, chosen: Choice | undefined): number {
  if (typeof found === 'string' || start === 'none') return -1;
  if (start === 'chosen') return found.findIndex(({ code }) => code === chosen?.code);
  return start === 'first' ? 0 : found.length - 1;
}
