/**
 * Something a citizen can put right in an answer: a code with data, never a sentence.
 * The sentence comes from a message catalogue, in the language of the page.
 */
export interface Problem {
  readonly code: ProblemCode | RuleCode;
  /** What the sentence needs, e.g. the offending character or the earliest date. Never the whole answer. */
  readonly data?: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  | AnyProblem
  | TextProblem
  | NumberProblem
  | DateProblem
  | NumberedProblem
  | ChoiceProblem
  | FileProblem
  | ServiceProblem;

type AnyProblem =
  | 'missing' // nothing was given. data: asks? – how it is answered, unless by typing: 'choose', 'confirm', 'file', 'photo'
  | 'format'; // data: example – not of the form that the kind demands

type TextProblem =
  | 'too-long' // data: max (characters), actual
  | 'too-short' // data: min (characters), actual
  | 'too-many-words' // data: max, actual
  // Not in the repertoire. data: character (empty when it cannot be seen), codePoint ('U+2013'), instead? (what to write
  // for it), allowed? (what is possible here: 'name', 'alphanumeric', 'digits')
  | 'character'
  | 'email-at' // no @, or more than one
  | 'email-start' // nothing usable before the @
  | 'email-long' // data: max, actual (characters before the @)
  | 'email-end' // after the @ stands no domain with a dot
  | 'phone-area' // neither an area code nor a country code
  | 'phone-country' // data: country ('+999') – no such country code
  | 'phone-short' // too few digits
  | 'phone-long'; // too many digits

/** `as` says how the limits are written: 'number' or 'money' (cents); without it as they are. */
type NumberProblem =
  | 'not-a-number'
  | 'number-ambiguous' // data: grouped ('1234'), decimal ('1.234') – 1.234 is one in Germany and the other in England
  | 'not-whole' // has a decimal part
  | 'too-many-decimals' // data: decimals
  | 'too-small' // data: min, as?
  | 'too-big' // data: max, as?
  | 'step'; // data: below, above? (the nearest that are possible), as?

type DateProblem =
  | 'date-incomplete' // data: parts ('day', 'month', 'year', joined by ' ')
  | 'date-impossible' // no such day in the calendar. data: parts? – those that are no numbers
  | 'date-future' // must not be later than today
  | 'date-too-early' // data: earliest (ISO date, or a year)
  | 'date-too-late' // data: latest (ISO date, or a year)
  | 'year-four-digits'
  | 'range-backwards' // data: from (ISO date) – the end lies before the beginning
  | 'time-impossible' // no such time of day
  | 'time-too-early' // data: earliest ('09:30')
  | 'time-too-late'; // data: latest

/** Numbers that stand on a card or in a letter: IBAN, tax ID, reference. */
type NumberedProblem =
  | 'length' // data: length, actual (characters)
  | 'check-digits' // one character is wrong, or two are swapped; nobody can tell which
  | 'iban-country' // data: country (its first two characters) – no country with IBANs
  | 'iban-short' // data: missing, length (characters), country ('DE')
  | 'iban-long' // data: extra, length (characters), country
  | 'iban-place'; // data: place (counted from 1), character, needed ('digit' or 'letter'), country

type ChoiceProblem =
  | 'not-an-option'
  | 'not-in-list' // typed, but not in the code list
  | 'choose-at-least' // data: min
  | 'choose-at-most' // data: max
  | 'choose-alone' // data: option – “none of these” was chosen together with others
  | 'answer-at-least' // data: min – of the questions in a group
  | 'not-agreed' // a declaration without which it cannot go on
  | 'too-few-entries' // data: min
  | 'too-many-entries'; // data: max

/** `name` is the file's, fit to be shown. */
type FileProblem =
  | 'file-type' // data: name, accept ('PDF, JPEG'), ending? ('exe') – when that is what is wrong
  | 'file-too-big' // data: name, size, max, as: 'bytes'
  | 'file-empty' // data: name
  | 'file-too-many' // data: max
  | 'file-unreadable' // data: name – broken, or not what its name says
  | 'file-heic' // data: name – the format of iPhones, which few can open and of which we cannot take out the place
  | 'file-pending' // data: name – is still being looked at or sent
  | 'file-not-sent' // data: name – the connection was lost
  | 'file-not-now' // data: name – the city's server does not take it just now
  | 'file-not-working' // data: name – something of the city's is broken
  | 'file-refused' // data: name – the city's server does not take it
  | 'file-lost' // data: name – it was sent, but is not there any more, or not whole
  | 'photo-unfinished' // chosen, but nobody said yet which part of it is the photo
  | 'photo-too-small'; // data: width, height, minWidth, minHeight (pixels)

type ServiceProblem =
  | 'code-not-valid' // the register does not know this access code, or it was used; which of them is told to nobody
  | 'identity-missing' // this service is only for people who identify themselves
  | 'identity-invalid' // the identity is not vouched for: too old, of another application, of a lower level
  | 'unverified' // does not come from whom the definition names, or says something else
  | 'refused'; // data: rule – an eligibility rule says no

/** An answer that does not go with others, by a rule of a definition: that has the name behind `rule:`, and the sentence. */
export type RuleCode = `rule:${string}`;
