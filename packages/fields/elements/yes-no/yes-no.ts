import { ChoiceGroup } from '../choice-group/choice-group.js';

/** A question that is answered by yes or no: `<fieldset>`, `<legend>` and two native radio buttons, none of them chosen. */
export class YesNo extends ChoiceGroup {
  constructor() {
    super();
    this.tiles = true;
  }
}
