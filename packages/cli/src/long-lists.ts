import { placeAt } from '@stadtkit/services/place.js';
import type { Question, Service } from '@stadtkit/steps/service.js';

/** Options travel in the definition, before anything is shown: so many proper names weigh 4 kB (brotli, November 2026). */
const LONG = 300;

/** Where options make the first page slow: no mistake, but seldom meant. */
export const longLists = (service: Service): readonly string[] =>
  service.steps.flatMap((step, at) => longIn(service, step, `steps[${at}]`));

const longIn = (
  service: Service,
  { questions = [] }: Pick<Question, 'questions'>,
  path: string,
): readonly string[] =>
  questions.flatMap((question, nth) => {
    const place = `${path}.questions[${nth}]`;
    const { length } = question.options ?? [];
    return [
      ...(length > LONG
        ? [
            `Slow on the first page: ${placeAt(service, place)}/options has ${length} entries, which come with it. Ask first for what parts them, such as the district before the street, or leave the list on the server: "optionsFrom": { "list": …, "asked": true } in a combobox.`,
          ]
        : []),
      ...longIn(service, question, place),
    ];
  });
