import { html, nothing, type TemplateResult } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';
import { applicable, type Applicable } from '../../../src/applicable.js';
import { isComputed, questionsOfTerm, termsOf } from '../../../src/computed.js';
import { placeOf } from '../../../src/entries.js';
import { asked, problemsOf } from '../../../src/flow.js';
import { after } from '../../../src/happening.js';
import { kindOf } from '../../../src/question-kinds.js';
import { typedIn } from '../../../src/question-kinds/kind-of-question.js';
import type { Question } from '../../../src/service.js';
import { valueWords } from '../../../src/words.js';
import { questionsAround } from '../form-values.js';
import type { Put } from './put.js';

/**
 * Shows a value by what stands in the form, with each key press. It is said aloud only when an answer is done (`change`): a
 * screen reader would otherwise say a number for each digit.
 */
class LiveValueDirective extends AsyncDirective {
  #element: Element | undefined;
  #put: Put | undefined;
  #form: HTMLFormElement | null = null;
  #shown = '';
  #told = '';

  override render(_put: Put): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [put]: [Put]): unknown {
    const isNew = this.#put?.view.locale !== put.view.locale;
    this.#element = element;
    this.#put = put;
    this.#show();
    if (isNew) this.#tell('');
    // What is written for the first time is not in its form yet.
    queueMicrotask(() => {
      if (this.isConnected) this.reconnected();
    });
    return nothing;
  }

  override reconnected(): void {
    const form = this.#element?.closest('form') ?? null;
    if (form === this.#form) return;
    this.disconnected();
    this.#form = form;
    form?.addEventListener('input', this.#heard);
    form?.addEventListener('change', this.#heard);
    this.#show();
  }

  override disconnected(): void {
    this.#form?.removeEventListener('input', this.#heard);
    this.#form?.removeEventListener('change', this.#heard);
    this.#form = null;
  }

  readonly #heard = ({ target, type }: Event): void => {
    const put = this.#put;
    if (!put || !(target instanceof Element)) return;
    const around = questionsAround(target);
    if (!namesIn(put).some((name) => around.includes(name))) return;
    this.#show();
    if (type !== 'change' || this.#shown === this.#told) return;
    this.#tell(`${put.label}: ${this.#shown}`);
  };

  #show(): void {
    if (!this.#put) return;
    const shown = wordsFor(this.#put, this.#form);
    // Who reads on finds there only what is still so.
    if (shown !== this.#shown) this.#write('[aria-live=polite]', '');
    this.#shown = shown;
    this.#write('output', shown);
  }

  #tell(text: string): void {
    this.#told = this.#shown;
    this.#write('[aria-live=polite]', text);
  }

  #write(selector: string, text: string): void {
    const found = this.#element?.querySelector(selector);
    if (found && found.textContent !== text) found.textContent = text;
  }
}

const liveValue = directive(LiveValueDirective);

const namesIn = ({ question }: Put): readonly string[] =>
  termsOf(question).flatMap(questionsOfTerm);

const foundIn = ({ view }: Put, application = view.application): Applicable =>
  applicable(view.service, application, view.now);

/** By what stands in the form; while something in it is wrong, nothing is known. */
function wordsFor(put: Put, form: HTMLFormElement | null): string {
  const { question, view } = put;
  const { service, step, application, now, locale, words } = view;
  if (!form) return valueWords(question, foundIn(put), locale);
  const names = namesIn(put);
  const here = asked(service, step, application, now).filter(({ name }) => names.includes(name));
  const data = new FormData(form);
  const values = Object.fromEntries(
    here.map((one) => [one.name, kindOf(one.kind).read(data, one, locale)]),
  );
  const typed = after(
    service,
    application,
    { kind: 'answered', step: step.name, values, stay: true },
    now,
  );
  const found = foundIn(put, typed);
  const isWrong = (one: Question): boolean =>
    // What could be two numbers, such as 1.234, is none: it was not left empty.
    (values[one.name] === undefined && typedIn(data, one.name) !== undefined) ||
    // What is wrong in an entry does not change how many there are.
    problemsOf(one, found, now).some((problem) => problem.code !== 'missing' && !placeOf(problem));
  return here.some(isWrong) ? words.notKnownYet : valueWords(question, found, locale);
}

export const valueMarkup = (put: Put): TemplateResult => {
  const { question, label, hint } = put;
  const id = `v-${question.name}`;
  return isComputed(question, foundIn(put))
    ? html`<div class="computed" ${liveValue(put)}>
        <p id=${id}>${label}</p>
        <p class="strong"><output aria-live="off" aria-labelledby=${id} dir="auto"></output></p>
        ${hint}
        <p class="said" aria-live="polite" aria-atomic="true"></p>
      </div>`
    : html``;
};
