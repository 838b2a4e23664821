import { check, condition, name, oneOf, type Shape, type Shapes } from './shape.js';

const day = check(
  /^(?:[a-z][A-Za-z0-9]*(?:\.(?:from|to))?|\d{4}-\d\d-\d\d)$/,
  'must be “today”, an ISO date, the name of a question for a date or a number, or the begin or end of a period (period.from, period.to).',
);
const span: Shapes = { in: oneOf('years', 'days', 'numbers'), from: day, to: day };
const count: Shapes = { count: name, 'when?': condition };
const SPAN_OR_COUNT =
  'a span such as { "in": "years", "from": "birthDate", "to": "today" }, or a count such as { "count": "dogs" }';
/** What a name may stand for; the bound of a span comes where it is used: `age.min`. */
export const namedFactShapes: readonly Shapes[] = [span, count];
export const namedFact = check({ any: namedFactShapes }, `must be ${SPAN_OR_COUNT}.`);
/** What fees count, by its name or in place. */
export const countedFact = check(
  { any: [name, count] },
  'must be the name of a count among the “facts”, or a count such as { "count": "dogs" }.',
);
const boundSpan: Shapes = { ...span, 'bound?': oneOf('min', 'max') };
/** What a value is computed of, by its name, or in place. */
export const numberFact: Shape = check(
  { any: [check(/^[a-z][A-Za-z0-9]*(?:\.(?:min|max))?$/, ''), boundSpan, count] },
  `must be the name of one of the “facts”, ${SPAN_OR_COUNT}.`,
);
/** What is compared: by its name, or in place. */
export const fact = check(
  {
    any: [
      check(/^(?:today\.(?:year|month)|identity\.method|[a-z][A-Za-z0-9]*(?:\.(?:min|max))?)$/, ''),
      boundSpan,
      count,
    ],
  },
  `must be today.year, today.month, identity.method, the name of one of the “facts”, ${SPAN_OR_COUNT}.`,
);
