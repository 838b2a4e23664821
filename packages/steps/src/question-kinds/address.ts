import { addressForms, addressKinds, type AddressPart } from '@stadtkit/kinds/address.js';
import { exampleOf } from '@stadtkit/kinds/identifier.js';
import { isRecord } from '../is-record.js';
import { yes } from '../shape.js';
import type { Asked } from './asked.js';
import { ofPart } from './dates.js';
import { asText, textProblem, typedIn, type KindOfQuestion } from './kind-of-question.js';

/** Characters that registers keep of each part (FIM). */
export const addressLengths: Readonly<Partial<Record<AddressPart, number>>> = {
  street: 55,
  addition: 55,
  place: 40,
};

/** The parts that a question asks for, in their order, and whether each must be given. */
const partsOf = ({ addition }: Asked): readonly (readonly [AddressPart, boolean])[] =>
  (Object.entries(addressForms.street) as [AddressPart, boolean][]).filter(
    ([part]) => part !== 'addition' || addition,
  );

/** An address in Germany: `{street, houseNumber, addition, postalCode, place}`. */
export const address: KindOfQuestion = {
  asks: true,
  shape: { 'addition?': yes },
  compares: 'nothing',
  read(form, question) {
    const parts = partsOf(question).flatMap(([part]) => {
      const typed = typedIn(form, `${question.name}-${part}`);
      if (typed === undefined) return [];
      return [[part, addressKinds[part].read(typed, {}).value ?? typed] as const];
    });
    return parts.length > 0 ? Object.fromEntries(parts) : undefined;
  },
  problem(question, value) {
    const parts = partsOf(question);
    if (value === undefined)
      return question.required ? ofPart({ code: 'missing' }, 'street') : undefined;
    if (!isRecord(value)) return { code: 'not-an-option' };
    if (Object.keys(value).some((name) => !parts.some(([part]) => part === name)))
      return { code: 'not-an-option' };
    for (const [part, required] of parts) {
      const text = (Object.hasOwn(value, part) && value[part]) || '';
      if (typeof text !== 'string') return { code: 'not-an-option' };
      const found = textProblem({ ...question, required }, text, () => {
        const maxLength = addressLengths[part];
        const reading = addressKinds[part].read(text, { required, maxLength });
        if (reading.problem) return reading.problem;
        return reading.value === text
          ? undefined
          : { code: 'format', data: { example: example(part) } };
      });
      if (found) return ofPart(found, part);
    }
    return undefined;
  },
  words(_, value) {
    if (!isRecord(value)) return asText(value);
    const { street, houseNumber, addition, postalCode, place } = value as Record<string, string>;
    const line = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' ');
    return [line(street, houseNumber), addition, line(postalCode, place)]
      .filter(Boolean)
      .join(', ');
  },
};

const example = (part: AddressPart): string =>
  part === 'houseNumber'
    ? exampleOf('house-number')
    : part === 'postalCode'
      ? exampleOf('postal-code')
      : 'Am Wehr';
