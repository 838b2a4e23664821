import { fieldButtonStyles } from '@stadtkit/element/field-button-styles.js';
import { write } from '@stadtkit/element/write.js';
import { name } from '@stadtkit/kinds/name.js';
import type { Rules } from '@stadtkit/kinds/kind.js';
import type { LatinType } from '@stadtkit/kinds/latin.js';
import { TypedField } from '../text-field/typed-field.js';
import { LetterButton } from './letter-button.js';
import { nameFieldStyles } from './name-field.styles.js';

/**
 * The name of a person, as it stands in the ID: every letter of DIN 91379. Letters that are not on the keyboard are
 * inserted from a panel.
 *
 * @attr latin - the data type of DIN 91379: `A` (the usual one) for natural persons, `B` to `E` for other names
 */
export class NameField extends TypedField {
  static override properties = { ...TypedField.properties, latin: {} };

  static override lightStyles = [...TypedField.lightStyles, fieldButtonStyles, nameFieldStyles];

  static override controlAttributes = {
    autocapitalize: 'words',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  /** The data type of DIN 91379 that the name keeps to. */
  declare latin: LatinType;

  protected override kind = name;

  /** What stood in the control before it was put in order, with the caret. */
  #before:
    { readonly text: string; readonly caret: number | null; readonly after: string } | undefined;

  constructor() {
    super();
    this.latin = 'A';
    new LetterButton(this);
  }

  /** Whether a name may have this in it. */
  allows(text: string): boolean {
    return this.kind.read(text, { latin: this.#known }).value === text;
  }

  /** Takes back what was put in order: who only went to the button has not left. */
  resume(): void {
    const { control } = this;
    if (!control || !this.#before || control.value !== this.#before.after) return;
    const { text, caret } = this.#before;
    write(control, text);
    control.setSelectionRange(caret, caret);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  override check(): ReturnType<TypedField['check']> {
    // What cannot be judged yet is not refused.
    return this.#known === this.latin ? super.check() : undefined;
  }

  protected override rules(control: HTMLInputElement | HTMLTextAreaElement): Rules {
    return { ...super.rules(control), latin: this.#known };
  }

  protected override left(): void {
    const { control } = this;
    const { value: text = '', selectionStart: caret = null } = control ?? {};
    super.left();
    const after = control?.value ?? '';
    this.#before = text === after ? undefined : { text, caret, after };
  }

  protected override async scheduleUpdate(): Promise<void> {
    // Greek and Cyrillic come only to who asks for them.
    if (this.#known !== this.latin)
      this.kind = await import('@stadtkit/kinds/extended-text.js').then(
        ({ extendedText }) => extendedText,
        () => this.kind,
      );
    await super.scheduleUpdate();
  }

  /** The type that can be judged by what is here. */
  get #known(): LatinType {
    return this.kind === name && (this.latin === 'D' || this.latin === 'E') ? 'C' : this.latin;
  }
}
