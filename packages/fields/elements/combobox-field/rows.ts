import { idOf } from '@stadtkit/element/labelling.js';
import type { Choice } from '@stadtkit/kinds/choice.js';

/** So many rows are drawn at once, however long the list is. */
const MOST = 50;

/** The rows of a list box: a part of all choices, which follows the one that is active. */
export class Rows {
  readonly element: HTMLElement;
  #choices: readonly Choice[] = [];
  #total = 0;
  #from = 0;
  #active = -1;

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.setAttribute('data-rows', '');
    this.element.setAttribute('role', 'listbox');
  }

  /** The choice that the arrow keys lead to. */
  get active(): Choice | undefined {
    return this.#choices[this.#active];
  }

  /** Its row. */
  get activeRow(): Element | null {
    return this.element.querySelector('[aria-selected=true]');
  }

  /** How many stand before, and after, those that are drawn. */
  get hidden(): readonly [before: number, after: number] {
    return [this.#from, Math.max(0, this.#total - this.#from - this.element.children.length)];
  }

  /** The choice of a row. */
  at(row: Element): Choice | undefined {
    return this.#choices[Number(row.getAttribute('aria-posinset')) - 1];
  }

  /** Shows other choices. `active` is the index of the active one; -1 for none. `total`: how many there are. */
  show(choices: readonly Choice[], active: number, total: number): void {
    this.#choices = choices;
    this.#total = total;
    this.#from = 0;
    this.#active = active;
    this.element.hidden = choices.length === 0;
    this.#follow();
    this.#draw();
  }

  /** Goes on by so many, around the ends. */
  move(step: 1 | -1): void {
    const { length } = this.#choices;
    const next = this.#active < 0 && step < 0 ? length - 1 : this.#active + step;
    this.activate((next + length) % length);
  }

  activate(index: number): void {
    this.#active = index;
    if (this.#follow()) this.#draw();
    else
      for (const row of this.element.children)
        row.ariaSelected = String(this.at(row) === this.active);
    this.activeRow?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts the active one among those that are drawn; true when others are drawn by that. */
  #follow(): boolean {
    const isDrawn = this.#active >= this.#from && this.#active < this.#from + MOST;
    if (this.#active < 0 || isDrawn) return false;
    const middle = this.#active - MOST / 2;
    this.#from = Math.max(0, Math.min(middle, this.#choices.length - MOST));
    return true;
  }

  #draw(): void {
    const drawn = this.#choices.slice(this.#from, this.#from + MOST);
    this.element.replaceChildren(...drawn.map((choice, at) => this.#row(choice, this.#from + at)));
    this.activeRow?.scrollIntoView({ block: 'nearest' });
  }

  #row(choice: Choice, at: number): HTMLElement {
    const row = this.element.ownerDocument.createElement('div');
    row.id = `${idOf(this.element)}-${at}`;
    row.setAttribute('role', 'option');
    row.setAttribute('aria-selected', String(at === this.#active));
    row.setAttribute('aria-posinset', String(at + 1));
    row.setAttribute('aria-setsize', String(this.#total));
    row.append(choice.label);
    if (choice.group) {
      const group = this.element.ownerDocument.createElement('small');
      group.append(choice.group);
      row.append(' ', group);
    }
    return row;
  }
}
