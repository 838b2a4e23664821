import type { StepsMessages } from '../../src/messages/steps-messages.js';
import { MOST_OF_A_REPLY } from '../../src/result-outcome.js';
import type { Question } from '../../src/service.js';

/** How an answer to the office is asked for: as a question of a definition is, so that it is judged and said like one. */
export const officeQuestion = ({ office: { asked } }: StepsMessages): Question => ({
  name: 'office-answer',
  kind: 'text-area',
  label: { de: asked.label },
  hint: { de: asked.hint },
  required: true,
  maxLength: MOST_OF_A_REPLY,
});
