import type { FieldElement } from '@stadtkit/element/field-element.js';

/** A field that letters can be inserted into. */
export interface Lettered extends FieldElement {
  readonly control: HTMLInputElement | HTMLTextAreaElement | null;
  /** Whether the kind of the field allows a text. */
  allows(text: string): boolean;
  /** The person has not left yet, but only went to the button. */
  resume(): void;
}
