import type { Asked, Option } from './question-kinds/asked.js';

/** The options that can be chosen on a day (ISO date), the day of the application. */
export const optionsOn = (
  { options = [] }: Pick<Asked, 'options'>,
  today: string,
): readonly Option[] =>
  options.filter(
    ({ validFrom = today, validTo = today }) => validFrom <= today && today <= validTo,
  );
