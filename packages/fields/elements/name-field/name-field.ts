import { nameProblem } from '@stadtkit/kinds/name.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import type { TextRules } from '@stadtkit/kinds/text.js';
import { TextField } from '../text-field/text-field.js';

/** The name of a person, as it stands in the ID: every letter of DIN 91379, and nothing is changed. */
export class NameField extends TextField {
  protected override problemIn(value: string, rules: TextRules): Problem | undefined {
    return nameProblem(value, rules);
  }
}
