import type { CSSResult } from '@lit/reactive-element/css-tag.js';
import { ChoiceGroup } from '../choice-group/choice-group.js';
import { yesNoStyles } from './yes-no.styles.js';

/** A question that is answered by yes or no: `<fieldset>`, `<legend>` and two native radio buttons, none of them chosen. */
export class YesNo extends ChoiceGroup {
  static override lightStyles: readonly CSSResult[] = [...ChoiceGroup.lightStyles, yesNoStyles];

  constructor() {
    super();
    this.tiles = true;
  }
}
