import type { FieldElement } from '@stadtkit/element/field-element.js';
import { StatusMessage } from '@stadtkit/element/status-message.js';
import { enumerated } from '@stadtkit/kinds/direction.js';
import { choiceMessages } from '../../src/messages/choice-messages.js';

/** Says which answers were taken back, because they do not go with the one that was ticked. */
export class Cleared {
  readonly #field: FieldElement;
  readonly #note: StatusMessage;

  constructor(field: FieldElement, under: () => Element | null) {
    this.#field = field;
    this.#note = new StatusMessage(field, under);
  }

  /** `answers`: their words. */
  say(answers: readonly string[]): void {
    const { locale } = this.#field;
    const { cleared } = choiceMessages[locale];
    this.#note.say(answers.length > 0 ? cleared(enumerated(answers, locale)) : '');
  }
}
