/**
 * Something a citizen can put right in an answer: a code with data, never a sentence.
 * The sentence comes from a message catalogue, in the language of the page.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** What the sentence needs, e.g. the offending character or the earliest date. Never the whole answer. */
  readonly data?: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  | 'missing' // nothing was given
  | 'too-long' // data: max (characters), actual
  | 'too-short' // data: min (characters)
  | 'character' // data: character, codePoint ('U+2013'), instead? – not in the repertoire
  | 'date-incomplete' // data: parts ('day', 'month', 'year', joined by ' ')
  | 'date-impossible' // no such day in the calendar
  | 'date-future' // must not be later than today
  | 'date-too-early' // data: earliest (ISO date)
  | 'year-four-digits'
  | 'not-an-option'
  | 'format' // data: example – not of the form that the kind demands
  | 'code-unknown' // the register does not know this access code
  | 'code-used' // a licence was already issued with this access code
  | 'unverified' // claims to come from an identity, but the statement does not say so
  | 'refused'; // data: rule – an eligibility rule says no
