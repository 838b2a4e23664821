import { FieldElement } from '@stadtkit/element/field-element.js';
import { isOwn, queryOwn } from '@stadtkit/element/controls.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { PropertyDeclarations } from '@lit/reactive-element';
import type { Cleared } from './cleared.js';
import { labelOf } from './label-of.js';
import { Options } from './options.js';

/**
 * A question with one or several answers out of a few, all in sight: `<fieldset>`, `<legend>`, and native radio buttons
 * or checkboxes in their labels.
 *
 * @attr tiles - the answers stand in tiles
 * @attr {number} data-at-least - how many checkboxes must be ticked
 * @attr {number} data-at-most - how many checkboxes may be ticked
 * @cssprop --stadt-accent - links, buttons and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-line-soft - a line that only divides
 */
export class ChoiceGroup extends FieldElement {
  static override properties: PropertyDeclarations = {
    ...FieldElement.properties,
    tiles: { type: Boolean, reflect: true },
  };

  /** The answers stand in tiles. */
  declare tiles: boolean;

  protected readonly options = new Options(this, () => (this.tiles ? 'tile' : 'row'));
  /** Comes with the focus, and only to who offers „none of these“: a live region speaks when it was there before. */
  #cleared: Promise<Cleared | undefined> | undefined;

  constructor() {
    super();
    this.tiles = false;
    this.addEventListener('focusin', () => {
      if (this.options.inputs.some(isExclusive)) this.#cleared ??= this.#bring();
    });
    this.addEventListener('change', ({ target }) => {
      if (isOwn(this, target)) this.#exclude(target as HTMLInputElement);
    });
  }

  protected override get asks() {
    return 'choose' as const;
  }

  /** The chosen radio button, or the first. */
  override get control(): HTMLInputElement | null {
    const { inputs, chosen } = this.options;
    return chosen.find(({ type }) => type === 'radio') ?? inputs[0] ?? null;
  }

  /** Too few is said when the form is sent: whoever ticked the first may be about to tick the next. */
  override get answered(): boolean {
    const { length } = this.options.chosen;
    return length > 0 && length >= this.#limit('atLeast', 0);
  }

  override check(): Problem | undefined {
    const { inputs, chosen } = this.options;
    const alone = chosen.find(isExclusive);
    const [atLeast, atMost] = [this.#limit('atLeast', 0), this.#limit('atMost', Infinity)];
    if (alone && chosen.length > 1)
      return { code: 'choose-alone', data: { option: labelOf(alone) } };
    if (alone) return undefined;
    if (chosen.length === 0 && inputs.some(isRequiredRadio)) return { code: 'missing' };
    if (chosen.length < atLeast) return { code: 'choose-at-least', data: { min: atLeast } };
    if (chosen.length > atMost) return { code: 'choose-at-most', data: { max: atMost } };
    return undefined;
  }

  /** What belongs to an answer is asked with it. */
  protected override follow(): void {
    this.options.hostUpdated();
  }

  protected override get heading(): HTMLElement | null {
    return queryOwn(this, 'legend')[0] ?? null;
  }

  protected override get described(): HTMLElement | null {
    return queryOwn(this, 'fieldset')[0] ?? null;
  }

  protected override get wrongControls(): readonly HTMLInputElement[] {
    return this.control ? [this.control] : [];
  }

  /** The first answer, with whatever the page put around it. */
  protected override get beforeWhat(): Element | null {
    const first = this.options.inputs[0] ?? null;
    return [...(this.described?.children ?? [])].find((one) => one.contains(first)) ?? first;
  }

  #limit(name: string, none: number): number {
    return Number(this.dataset[name]) || none;
  }

  /** „None of these“ goes with no other answer. */
  #exclude(ticked: HTMLInputElement): void {
    if (!ticked.checked || ticked.type !== 'checkbox') return;
    const others = this.options.chosen.filter((one) => one !== ticked);
    const cleared = isExclusive(ticked) ? others : others.filter(isExclusive);
    // Pressed, not set: so everybody who follows the answers hears of it.
    for (const other of cleared) other.click();
    void this.#cleared?.then((note) => note?.say(cleared.map(labelOf)));
  }

  async #bring(): Promise<Cleared | undefined> {
    try {
      const { Cleared } = await import('./cleared.js');
      return new Cleared(this, () => this.described);
    } catch {
      // What was taken back can be seen, too.
      return undefined;
    }
  }
}

const isExclusive = ({ dataset }: HTMLInputElement): boolean => dataset['exclusive'] !== undefined;

const isRequiredRadio = ({ type, required }: HTMLInputElement): boolean =>
  type === 'radio' && required;
