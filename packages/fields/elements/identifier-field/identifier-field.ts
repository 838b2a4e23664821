import { oneOf } from '@stadtkit/element/one-of.js';
import type { IdentifierFormat } from '@stadtkit/kinds/identifier.js';
import type { Rules } from '@stadtkit/kinds/kind.js';
import { TypedField } from '../text-field/typed-field.js';

/**
 * A number or key out of a document: tax ID, number plate, reference.
 *
 * @attr format - which one (`tax-id`, `number-plate`, `creditor-reference`, `bic`, `ags`, `ars`, `leika`,
 *   `postal-code`, `house-number`, `microchip`, `file-number`)
 */
export class IdentifierField extends TypedField {
  static override properties = { ...TypedField.properties, format: {} };

  static override controlAttributes = { dir: 'ltr', autocorrect: 'off', spellcheck: 'false' };

  /** Which number is asked for. */
  declare format: IdentifierFormat | undefined;

  /** The formats that there are; they come with the kind. */
  #formats: readonly [IdentifierFormat, ...IdentifierFormat[]] | undefined;

  protected override async bringKind() {
    const { identifier, identifierFormats } = await import('@stadtkit/kinds/identifier.js');
    this.#formats = identifierFormats;
    return identifier;
  }

  protected override rules(control: HTMLInputElement | HTMLTextAreaElement): Rules {
    const format = this.#formats ? oneOf(this, 'format', this.format, this.#formats) : this.format;
    return { ...super.rules(control), format };
  }
}
