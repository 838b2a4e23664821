import type { FieldElement } from '@stadtkit/element/field-element.js';
import { isOwn, queryOwn } from '@stadtkit/element/controls.js';
import { reveal } from './reveal.js';

/** The radio buttons and checkboxes of a field: marks their labels for the eye, and shows what belongs to them. */
export class Options {
  readonly #field: FieldElement;
  readonly #looks: () => 'row' | 'tile';

  constructor(field: FieldElement, looks: () => 'row' | 'tile' = () => 'row') {
    this.#field = field;
    this.#looks = looks;
    field.addController(this);
    field.addEventListener('change', ({ target }) => {
      if (isOwn(field, target)) this.hostUpdated();
    });
  }

  get inputs(): readonly HTMLInputElement[] {
    return queryOwn<HTMLInputElement>(this.#field, 'input:is([type=radio], [type=checkbox])');
  }

  get chosen(): readonly HTMLInputElement[] {
    return this.inputs.filter(({ checked }) => checked);
  }

  /** At once: what does not belong to the answer must not flash up. */
  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { inputs } = this;
    for (const input of inputs) input.closest('label')?.setAttribute('data-option', this.#looks());
    reveal(this.#field, inputs);
  }
}
