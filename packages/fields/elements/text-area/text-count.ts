import { formatsFor } from '@stadtkit/kinds/formats-for.js';
import type { FieldElement } from '@stadtkit/element/field-element.js';
import { characters, words } from '@stadtkit/kinds/count.js';
import type { ReactiveController } from '@lit/reactive-element';
import { countMessages } from '../../src/messages/count-messages.js';
import { rulesOf } from '../text-field/rules-of.js';

/** What is counted: the text as it will be kept. */
export interface Counted extends FieldElement {
  readonly text: string;
  readonly control: HTMLInputElement | HTMLTextAreaElement | null;
}

/**
 * How long a text may be and how much of that is left, below the control. It can always be seen; it is said aloud only
 * near the limit, after a pause in typing. The limit alone describes the control, since some screen readers repeat a
 * description that changes.
 */
export class TextCount implements ReactiveController {
  /** How long the typing rests before what is left is said, in milliseconds. */
  static pause = 1_000;

  readonly #field: Counted;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(field: Counted) {
    this.#field = field;
    field.addController(this);
    field.requestUpdate();
    field.addEventListener('input', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => {
        this.#say();
      }, TextCount.pause);
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.#resting);
  }

  hostUpdate(): void {
    const left = this.#left();
    if (!left) {
      this.#find()?.remove();
      return;
    }
    const [limit, shown] = (this.#find() ?? this.#place()).children as unknown as readonly [
      HTMLElement,
      HTMLElement,
    ];
    this.#field.setText(limit, left.limit);
    this.#field.setText(shown, left.sentence);
    shown.toggleAttribute('data-over', left.count < 0);
  }

  #say(): void {
    const left = this.#left();
    const near = left && left.count <= left.most / 10;
    const [, , said] = this.#find()?.children ?? [];
    if (said instanceof HTMLElement) this.#field.setText(said, near ? left.sentence : '');
  }

  #left(): Left | undefined {
    const { text, control, locale } = this.#field;
    const { maxWords, maxLength } = control ? rulesOf(control) : {};
    const most = maxWords ?? maxLength;
    if (most === undefined) return undefined;
    const said = countMessages[locale][maxWords ? 'words' : 'characters'];
    const count = most - (maxWords ? words(text) : characters(text));
    const much = Math.abs(count);
    const formats = formatsFor(locale);
    const sentence = (count < 0 ? said.over : said.left)(much.toLocaleString(formats), much);
    return { most, count, sentence, limit: said.most(most.toLocaleString(formats), most) };
  }

  #find(): HTMLElement | undefined {
    return this.#field.queryOwn('[data-count]')[0];
  }

  #place(): HTMLElement {
    const { ownerDocument } = this.#field;
    const count = ownerDocument.createElement('p');
    const [limit, shown, said] = ['span', 'span', 'span'].map((tag) =>
      ownerDocument.createElement(tag),
    ) as [HTMLElement, HTMLElement, HTMLElement];
    limit.setAttribute('data-hint', '');
    said.setAttribute('aria-live', 'polite');
    said.setAttribute('aria-atomic', 'true');
    count.setAttribute('data-count', '');
    count.append(limit, ' ', shown, said);
    this.#field.control?.after(count);
    return count;
  }
}

interface Left {
  readonly most: number;
  /** Below zero when there is too much. */
  readonly count: number;
  readonly limit: string;
  readonly sentence: string;
}
