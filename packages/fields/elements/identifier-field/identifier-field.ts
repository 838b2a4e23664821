import type { IdentifierFormat } from '@stadtkit/kinds/identifier.js';
import type { Rules } from '@stadtkit/kinds/kind.js';
import { TypedField } from '../text-field/typed-field.js';

/**
 * A number or key out of a document: tax ID, number plate, reference.
 *
 * @attr format - which one (`tax-id`, `number-plate`, `creditor-reference`, `bic`, `ags`, `ars`, `leika`,
 *   `postal-code`, `house-number`, `file-number`)
 */
export class IdentifierField extends TypedField {
  static override properties = { ...TypedField.properties, format: {} };

  static override controlAttributes = { dir: 'ltr', autocorrect: 'off', spellcheck: 'false' };

  /** Which number is asked for. */
  declare format: IdentifierFormat | undefined;

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/identifier.js')).identifier;
  }

  protected override rules(control: HTMLInputElement | HTMLTextAreaElement): Rules {
    return { ...super.rules(control), format: this.format };
  }
}
