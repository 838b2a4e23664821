import type { Problem } from '@stadtkit/kinds/problem.js';
import { answersIn } from './answered.js';
import { Group } from './group.js';

/**
 * Several fields that belong together: `<fieldset>`, `<legend>`, and fields inside.
 *
 * @attr data-at-least - how many of the fields must be answered
 * @attr quiet - the legend is no larger than the label of a field
 */
export class FieldGroup extends Group {
  override check(): Problem | undefined {
    const min = Number(this.dataset['atLeast']) || 0;
    const usable = this.concerned.filter((one) => !one.matches(':disabled'));
    return answersIn(this, usable) < min ? { code: 'answer-at-least', data: { min } } : undefined;
  }
}
