import { dateProblem, readDateParts, type DateRules } from '@stadtkit/kinds/date.js';
import { dateWords } from '@stadtkit/kinds/date-words.js';
import { isDate } from '@stadtkit/kinds/iso-date.js';
import type { Problem } from '@stadtkit/kinds/problem.js';
import { isRecord } from '../is-record.js';
import { date as isoDate, yes } from '../shape.js';
import type { Asked } from './asked.js';
import {
  asText,
  textProblem,
  typedIn,
  type KindOfQuestion,
  type Words,
} from './kind-of-question.js';

const limits = { 'past?': yes, 'future?': yes, 'min?': isoDate, 'max?': isoDate };

function rulesOf(
  { required, past = false, future = false, min, max }: Asked,
  today: string,
): DateRules {
  const earliest = future && !(String(min ?? '') > today) ? today : min;
  return {
    required,
    past,
    today,
    ...(earliest === undefined ? {} : { min: String(earliest) }),
    ...(max === undefined ? {} : { max: String(max) }),
  };
}

/** What is no date stays as it is. */
const said = (text: string, { locale }: Words): string =>
  isDate(text, { partial: true }) ? dateWords(text, locale) : text;

/**
 * The ISO date that a date field adds to its form; or what stands in its three boxes, when their element is not there (yet):
 * whoever is faster than the network has answered too. What is no date stays as it was typed, in the order of an ISO date.
 */
function dateIn(
  form: FormData,
  name: string,
  { partial }: { partial: boolean },
): string | undefined {
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map((part) =>
    typedIn(form, `${name}-${part}`),
  );
  return (
    typedIn(form, name) ??
    readDateParts({ day, month, year }, { partial }).value ??
    (year || month || day ? [year, month, day].join('-') : undefined)
  );
}

const oneDate = (partial: boolean): KindOfQuestion => ({
  asks: true,
  shape: limits,
  compares: 'text',
  read: (form, { name }) => dateIn(form, name, { partial }),
  problem: (question, value, today) =>
    textProblem(question, value, (text) =>
      dateProblem(text, { ...rulesOf(question, today), partial }),
    ),
  words: (_, value, words) => said(asText(value), words),
});

/** An ISO date. */
export const date = oneDate(false);
/** An ISO date, of which day, or day and month, may be missing: `1988-03`, `1988`. */
export const partialDate = oneDate(true);

const ENDS = ['from', 'to'] as const;

/** `{from, to}`, both ISO dates. */
export const dateRange: KindOfQuestion = {
  asks: true,
  shape: limits,
  compares: 'nothing',
  read(form, { name }) {
    const [from = '', to = ''] = ENDS.map((end) =>
      dateIn(form, `${name}-${end}`, { partial: false }),
    );
    return from || to ? { from, to } : undefined;
  },
  problem(question, value, today) {
    if (value === undefined)
      return question.required ? ofPart({ code: 'missing' }, 'from') : undefined;
    if (!isRecord(value) || Object.keys(value).sort().join() !== ENDS.join())
      return { code: 'not-an-option' };
    const { from = '', to = '' } = value as Partial<Record<string, string>>;
    const rules = { ...rulesOf(question, today), required: true };
    const [first, last] = [dateProblem(from, rules), dateProblem(to, rules)];
    if (first) return ofPart(first, 'from');
    if (last) return ofPart(last, 'to');
    return to < from ? ofPart({ code: 'range-backwards', data: { from } }, 'to') : undefined;
  },
  words(_, value, words) {
    if (!isRecord(value)) return asText(value);
    const { from = '', to = '' } = value as Partial<Record<string, string>>;
    return words.fromTo(said(from, words), said(to, words));
  },
};

/** A problem of one part of an answer; `data.part` says of which. */
export const ofPart = (problem: Problem, part: string): Problem => ({
  ...problem,
  data: { ...problem.data, part },
});
