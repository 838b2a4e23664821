import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import { oneOf } from '@stadtkit/element/one-of.js';
import { setNativeValue } from '@stadtkit/element/set-native-value.js';
import type { Rules, TextKind } from '@stadtkit/kinds/kind.js';
import type { LatinType } from '@stadtkit/kinds/latin.js';
import { TypedField } from '../text-field/typed-field.js';

/**
 * The name of a person, as it stands in the ID: every letter of DIN 91379. Letters that are not on the keyboard are
 * inserted from a panel.
 *
 * @attr latin - the data type of DIN 91379: `A` (the usual one) for natural persons, `B` to `E` for other names
 * @cssprop --stadt-accent - links, buttons and marks
 * @cssprop --stadt-accent-tint - a tinted area
 * @cssprop --stadt-line-soft - a line that only divides
 */
export class NameField extends TypedField {
  static override properties: PropertyDeclarations = { ...TypedField.properties, latin: {} };

  static override controlAttributes = {
    autocapitalize: 'words',
    autocorrect: 'off',
    spellcheck: 'false',
  };

  /** The data type of DIN 91379 that the name keeps to. */
  declare latin: LatinType;

  /** The button comes right after the field, and takes no room of its own. */
  readonly #button: Promise<void>;

  /** What stood in the control before it was put in order, with the caret. */
  #before:
    { readonly text: string; readonly caret: number | null; readonly after: string } | undefined;

  constructor() {
    super();
    this.latin = 'A';
    this.#button = import('./letter-button.js').then(
      ({ LetterButton }) => {
        new LetterButton(this);
      },
      // A name can be typed without it.
      () => undefined,
    );
  }

  /** Whether a name may have this in it. */
  allows(text: string): boolean {
    return this.kind?.read(text, { latin: this.#latin }).value === text;
  }

  /** Takes back what was put in order: who only went to the button has not left. */
  resume(): void {
    const { control } = this;
    if (!control || !this.#before || control.value !== this.#before.after) return;
    const { text, caret } = this.#before;
    setNativeValue(control, text);
    control.setSelectionRange(caret, caret);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  protected override async bringKind(): Promise<TextKind> {
    // Greek and Cyrillic come only to who asks for them.
    return /[DE]/.test(this.#latin)
      ? (await import('@stadtkit/kinds/extended-text.js')).extendedText
      : (await import('@stadtkit/kinds/name.js')).name;
  }

  protected override rules(control: HTMLInputElement | HTMLTextAreaElement): Rules {
    return { ...super.rules(control), latin: this.#latin };
  }

  get #latin(): LatinType {
    return oneOf(this, 'latin', this.latin, ['A', 'B', 'C', 'D', 'E']);
  }

  protected override left(): void {
    const { control } = this;
    const { value: text = '', selectionStart: caret = null } = control ?? {};
    super.left();
    const after = control?.value ?? '';
    this.#before = text === after ? undefined : { text, caret, after };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.get('latin') !== undefined) this.forgetKind();
    super.willUpdate(changed);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#button;
    return super.getUpdateComplete();
  }
}
