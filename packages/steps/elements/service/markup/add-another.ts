import { textIn } from '@stadtkit/kinds/locale.js';
import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import { entriesIn, type AnswerEntry } from '../../../src/answer-value.js';
import { applicable } from '../../../src/applicable.js';
import { askedOf, placeOf } from '../../../src/entries.js';
import { kindOf } from '../../../src/question-kinds.js';
import { leastOf, nameIn, numbersIn } from '../../../src/question-kinds/add-another.js';
import type { Question } from '../../../src/service.js';
import { putOf, type Put } from './put.js';

type Markup = (put: Put) => TemplateResult;

/** An entry on the screen. Its number stays with it, whatever is removed before it. */
interface Slot {
  readonly number: number;
  /** It was written for the next one who presses “add”, and waits. */
  readonly waits: boolean;
  /** What was answered in it, also to questions that apply no longer: it comes back with them. */
  answers: AnswerEntry;
  asked: readonly Question[];
  /**
   * What its questions were put with. It stays as it is, since a field owns what is typed: one that is still on its way
   * sends nothing yet, and would lose what it was put with.
   */
  begun: AnswerEntry;
}

/**
 * The entries of a list while it is on the screen. The list shows, removes and brings them back by itself; here always
 * one more is written than is shown, and each asks what applies to what stands in it.
 */
class EntriesDirective extends Directive {
  readonly #slots: Slot[] = [];

  override render(_put: Put, _markup: Markup): unknown {
    return nothing;
  }

  override update({ parentNode }: ChildPart, [put, markup]: [Put, Markup]): unknown {
    const { question, view } = put;
    const form = parentNode instanceof Element ? parentNode.closest('form') : null;
    if (this.#slots.length === 0) this.#begin(put);
    const shown = form ? this.#read(new FormData(form), put) : this.#slots;
    const last = this.#slots.at(-1);
    if (!last?.waits || shown.includes(last)) this.#add(true);
    const around = applicable(view.service, view.application, view.now);
    for (const slot of this.#slots)
      if (shown.includes(slot) || slot.asked.length === 0)
        ask(slot, askedOf(question, slot.answers, around));
    return this.#slots.map((slot) => entry(put, slot, shown.indexOf(slot), markup));
  }

  #add(waits: boolean, answers: AnswerEntry = {}): void {
    this.#slots.push({ number: this.#slots.length + 1, waits, answers, asked: [], begun: {} });
  }

  /** With what was answered before, and as many as there must be. */
  #begin({ question, value }: Put): void {
    for (const one of entriesIn(value) ?? []) this.#add(false, one);
    while (this.#slots.length < leastOf(question)) this.#add(false);
  }

  /** What stands in the entries that are shown; they are given in the order in which they are read. */
  #read(form: FormData, { question, view }: Put): readonly Slot[] {
    return numbersIn(form, question.name).flatMap((number) => {
      const slot = this.#slots[number - 1];
      if (!slot) return [];
      const left = new Map(Object.entries(slot.answers));
      for (const inner of slot.asked) {
        const name = nameIn(question.name, number, inner.name);
        const value = kindOf(inner.kind).read(form, { ...inner, name }, view.locale);
        left.delete(inner.name);
        if (value !== undefined) left.set(inner.name, value as AnswerEntry[string]);
      }
      slot.answers = Object.fromEntries(left);
      return slot;
    });
  }
}

const entries = directive(EntriesDirective);

/** What is asked anew is put with what was answered to it before. */
function ask(slot: Slot, asked: readonly Question[]): void {
  const before = slot.asked.map(({ name }) => name);
  slot.begun = Object.fromEntries(
    asked.flatMap(({ name }) => {
      const value = (before.includes(name) ? slot.begun : slot.answers)[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  slot.asked = asked;
}

/** `at`: which of those that are shown, from 0. */
function entry(
  { question, view, problems }: Put,
  { number, waits, begun, asked }: Slot,
  at: number,
  markup: Markup,
): TemplateResult {
  const called = textIn(question.entry ?? question.label, view.locale);
  const put = (inner: Question): Put =>
    putOf({ ...inner, name: nameIn(question.name, number, inner.name) }, view, {
      value: begun[inner.name],
      problems: problems.filter((one) => {
        const place = placeOf(one);
        return place?.entry === at && place.of === inner.name;
      }),
    });
  return html`<fieldset data-entry ?hidden=${waits} ?data-concealed=${waits}>
    <legend>${called} <span data-number .textContent=${String(number)}></span></legend>
    <input
      type="hidden"
      name="${question.name}-${number}"
      ?disabled=${waits}
      ?data-silent=${waits}
    />
    <div>
      ${repeat(
        asked,
        ({ name }) => name,
        (inner) => markup(put(inner)),
      )}
    </div>
  </fieldset>`;
}

/** Several of the same. `markup`: how each question for one of them is put. */
export const addAnotherMarkup =
  (markup: Markup): Markup =>
  (put) => {
    const { question, view, problems, sentences, label, hint, purpose } = put;
    const { name, add, atMost } = question;
    // The empty template says that new entries are written here, and not copied.
    return html`<stadt-add-another
      data-question=${name}
      min=${leastOf(question)}
      max=${atMost ?? nothing}
      .sentences=${sentences}
      .problem=${problems.find((one) => !placeOf(one))}
      ><fieldset>
        <legend>${label}</legend>
        ${hint} ${purpose} ${entries(put, markup)}<template></template>
        ${add ? html`<button type="button" data-add hidden>${textIn(add, view.locale)}</button>` : nothing}
      </fieldset></stadt-add-another
    >`;
  };
