import type { PropertyValues } from '@lit/reactive-element';
import { TypedField } from '../text-field/typed-field.js';

/**
 * A question that is answered in several lines: label, hint and a native `<textarea>`. With a limit
 * (`data-max-length`, `data-max-words` on the control) it says how much is left; nothing is ever cut off.
 */
export class TextArea extends TypedField {
  /** The count comes to a control that has a limit. */
  #count: Promise<void> | undefined;

  /** What stands in the control, as it will be kept. */
  get text(): string {
    const { value = '' } = this.control ?? {};
    return this.kind?.tidy(value) ?? value;
  }

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/text.js')).text;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.control?.matches('[data-max-length], [data-max-words], [maxlength]'))
      this.#count ??= this.#bringCount();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#count;
    return super.getUpdateComplete();
  }

  async #bringCount(): Promise<void> {
    try {
      const { TextCount } = await import('./text-count.js');
      new TextCount(this);
    } catch {
      // A text can be written without it.
    }
  }
}
