import type { FieldElement } from '@stadtkit/element/field-element.js';
import { StatusMessage } from '@stadtkit/element/status-message.js';
import { messagesIn } from '@stadtkit/kinds/locale.js';
import { choiceMessages } from '../../src/messages/choice-messages.js';
import { labelOf } from './label-of.js';

/** Says which answers were taken back, because they do not go with the one that was ticked. */
export class Cleared {
  readonly #field: FieldElement;
  readonly #note: StatusMessage;

  constructor(field: FieldElement, under: () => Element | null) {
    this.#field = field;
    this.#note = new StatusMessage(field, under);
  }

  say(answers: readonly HTMLInputElement[]): void {
    const { cleared } = messagesIn(choiceMessages, this.#field.locale);
    this.#note.say(answers.length > 0 ? cleared(answers.map(labelOf).join(', ')) : '');
  }
}
