import { questionsOfTerm, termsOf, unitOfTerm } from './computed.js';
import { locales, type Locale } from '@stadtkit/kinds/locale.js';
import { pluralForms } from '@stadtkit/kinds/plural.js';
import { mistake, twice, type Mistake } from './mistake.js';
import { kindOf } from './question-kinds.js';
import { namedFactMistakes, notAsked, type Known } from './read-condition.js';
import type { Question, Term } from './service.js';

/** What a value cannot be computed of, where it stands. `known`: what is asked before it. */
export function valueMistakes(question: Question, known: Known, path: string): Mistake[] {
  const { sum, product } = question;
  if (!sum === !product)
    return mistake(
      path,
      'needs either “sum” (what is added) or “product” (what is multiplied); of one thing alone, write a sum of it.',
    );
  const at = `${path}.${sum ? 'sum' : 'product'}`;
  const terms = termsOf(question);
  const wrong = [
    ...terms.flatMap((term, nth) => termMistakes(term, known, `${at}[${String(nth)}]`)),
    ...twice(
      terms.map((term) => (typeof term === 'string' ? term : JSON.stringify(term))),
      at,
    ),
  ];
  return wrong.length > 0
    ? wrong
    : [...mixtures(question, known, at), ...unitMistakes(question, known, `${path}.unit`)];
}

function termMistakes(term: Term, known: Known, path: string): Mistake[] {
  if (typeof term === 'object' && 'fact' in term)
    return namedFactMistakes(term.fact, known, `${path}.fact`);
  const where = typeof term === 'string' ? path : `${path}.of`;
  const [name = ''] = questionsOfTerm(term);
  const question = known.questions.get(name);
  if (!question) return notAsked(name, known, where);
  const { kind } = question;
  if (typeof term === 'object')
    return kind === 'date-range'
      ? []
      : mistake(where, `“${name}” asks for no period (date-range), so nothing can be counted.`);
  if (kind === 'date-range')
    return mistake(where, `“${name}” is a period: write { "of": "${name}", "in": "weeks" }.`);
  return kind === 'number' || kind === 'money' || kindOf(kind).compares === 'count'
    ? []
    : mistake(
        where,
        `“${name}” asks for no number, no amount and not for several of the same. How old or how long is a span among the “facts”: { "fact": "age" }.`,
      );
}

/** Amounts are added to amounts, weeks to weeks; and nobody knows what euros times euros are. */
function mixtures({ sum = [], product = [] }: Question, known: Known, path: string): Mistake[] {
  const sorts = [...sum, ...product].map((term) => {
    const unit = unitOfTerm(term, (name) => known.questions.get(name));
    return typeof unit === 'string' ? unit : 'numbers';
  });
  const different = [...new Set(sorts)];
  return [
    ...(sum.length > 0 && different.length > 1
      ? mistake(path, `adds what cannot be added: ${different.join(' and ')}.`)
      : []),
    ...(product.length > 0 && sorts.filter((one) => one === 'euros').length > 1
      ? mistake(path, 'multiplies amounts with each other; at most one of them can be an amount.')
      : []),
  ];
}

/** A word, or all forms of it that the language has. */
function unitMistakes(question: Question, known: Known, path: string): Mistake[] {
  const isOfEuros = termsOf(question).some(
    (term) => unitOfTerm(term, (name) => known.questions.get(name)) === 'euros',
  );
  if (question.unit && isOfEuros)
    return mistake(path, 'is not needed: an amount is shown in euros. Leave it out.');
  return Object.entries<string>(question.unit ?? {}).flatMap(([language, text]) => {
    const locale = locales.find((one): one is Locale => one === language);
    const forms = text.split('|');
    const needed = locale ? pluralForms(locale).length : 1;
    const isEmpty = forms.some((form) => form.trim() === '');
    return !isEmpty && (forms.length === 1 || forms.length === needed)
      ? []
      : mistake(
          `${path}.${language}`,
          `must be one word, or ${String(needed)} with | between them (${locale ? pluralForms(locale).join(', ') : ''}), such as Platz|Plätze in German.`,
        );
  });
}
