import { TypedField } from '../text-field/typed-field.js';

/**
 * A question that is answered in several lines: label, hint and a native `<textarea>`. With a limit
 * (`data-max-length`, `data-max-words` on the control) it says how much is left; nothing is ever cut off.
 */
export class TextArea extends TypedField {
  /** The count comes right after the field. */
  readonly #count: Promise<void>;

  constructor() {
    super();
    this.#count = import('./text-count.js').then(
      ({ TextCount }) => {
        new TextCount(this);
      },
      // A text can be written without it.
      () => undefined,
    );
  }

  /** What stands in the control, as it will be kept. */
  get text(): string {
    const { value = '' } = this.control ?? {};
    return this.kind?.tidy(value) ?? value;
  }

  protected override async bringKind() {
    return (await import('@stadtkit/kinds/text.js')).text;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#count;
    return super.getUpdateComplete();
  }
}
