import type { ProblemData, ProblemMessages } from './problem-messages.js';
import { sentences } from './sentences.js';

const parts = {
  day: 'day',
  month: 'month',
  year: 'year',
};

const allowed: Readonly<Record<string, string>> = {
  name: 'use only letters as they stand in your ID',
  alphanumeric: 'use only letters and digits',
  digits: 'use only digits',
};

/** What is to be done, by how the question is answered; right for any label. */
function missing({ label = '', asks = '' }: ProblemData): string {
  if (asks === 'file') return 'Please choose a file.';
  if (asks === 'photo') return 'Please choose a photo.';
  if (asks === 'confirm') return `Please confirm: “{label}”${label.endsWith('.') ? '' : '.'}`;
  if (label.endsWith('?')) return 'Please answer the question “{label}”.';
  return asks === 'choose' ? 'Please choose an answer for “{label}”.' : 'Please fill in “{label}”.';
}

export const en: ProblemMessages = sentences(
  { locale: 'en', parts },
  {
    missing,
    format: 'This does not fit. It looks like this: {example}',
    'too-long': 'This has {actual} characters. {max} are possible at most.',
    'too-short': 'Please enter at least {min} {min|character|characters}.',
    'too-many-words': 'This has {actual} words. {max} are possible at most.',
    character: (data) =>
      data['character']
        ? `The character “{character}” cannot be used here. Please ${
            data['instead']
              ? 'write “{instead}” for it'
              : (allowed[data['allowed'] ?? ''] ?? 'write it differently')
          }.`
        : data['codePoint'] === 'U+0020'
          ? 'Please write it without spaces.'
          : 'There is a character here that cannot be seen ({codePoint}). Please write the text anew.',
    'email-at': 'An e-mail address has exactly one @, such as name@example.org.',
    'email-start': 'Something is missing before the @. It looks like name@example.org.',
    'email-long': 'There are {actual} characters before the @. {max} are possible at most.',
    'email-end': 'Something is missing after the @. It looks like name@example.org.',
    'phone-area': 'Please write the number with its area code, such as 0231 50-0.',
    'phone-country': 'There is no country code {country}. The one of Germany is +49.',
    'phone-short': 'The number lacks digits. Please check it.',
    'phone-long': 'The number has too many digits. Please check it.',
    'not-a-number': 'Please write a number, such as 12.5.',
    'number-ambiguous':
      'Do you mean {grouped} or {decimal}? Please write the number without a full stop.',
    'not-whole': 'Please write a whole number, without decimals.',
    'too-many-decimals':
      'At most {decimals} {decimals|digit is|digits are} possible after the decimal point.',
    'too-small': 'This is too little. {min} or more is possible.',
    'too-big': 'This is too much. {max} or less is possible.',
    step: ({ above }) => `Please write {below}${above ? ' or {above}' : ''}.`,
    'date-incomplete': 'Please add the {parts}.',
    'date-impossible': (data) =>
      data['parts']
        ? 'Please write the {parts} in digits, such as 14 3 1988.'
        : 'This date does not exist. Please check day, month and year.',
    'date-future': 'The date is in the future.',
    'date-too-early': 'This is too early. {earliest} or later is possible.',
    'date-too-late': 'This is too late. {latest} or earlier is possible.',
    'year-four-digits': 'Please write the year with four digits, such as 1988.',
    'range-backwards': 'The end is before the beginning ({from}). Please check both dates.',
    'time-impossible': 'This time does not exist. Please write it like this: 09:30',
    'time-too-early': 'This is too early. {earliest} or later is possible.',
    'time-too-late': 'This is too late. {latest} or earlier is possible.',
    length: 'This has {actual} {actual|character|characters}. It must have {length}.',
    'check-digits': 'One character is wrong. Please compare them all with your documents.',
    'iban-country': 'An IBAN begins with its country, such as DE. There is no “{country}”.',
    'iban-short':
      '{missing} {missing|character is|characters are} missing. An IBAN that begins with {country} has {length}.',
    'iban-long':
      '{extra} {extra|character|characters} too many. An IBAN that begins with {country} has {length}.',
    'iban-place': ({ needed }) =>
      `Character {place} is “{character}”. An IBAN that begins with {country} has a ${
        needed === 'digit' ? 'digit' : 'letter'
      } there.`,
    'not-an-option': 'Please choose one of the answers.',
    'not-in-list': 'This is not in the list. Please choose an entry.',
    'choose-at-least': 'Please choose at least {min} {min|answer|answers}.',
    'choose-at-most': 'Please choose at most {max} {max|answer|answers}.',
    'choose-alone': 'Please choose either “{option}” or other answers.',
    'answer-at-least': 'Please fill in at least {min} {min|field|fields}.',
    'not-agreed': 'Please agree. Without it you cannot go on here.',
    'too-few-entries': 'Please add at least {min} {min|entry|entries}.',
    'too-many-entries': 'At most {max} {max|entry is|entries are} possible.',
    'file-type': ({ ending }) =>
      `“{name}” ${ending ? 'ends in “.{ending}”' : 'has the wrong format'}. {accept} can be used.`,
    'file-too-big': '“{name}” has {size}, which is too big. {max} are possible at most.',
    'file-empty': '“{name}” is empty. Please choose another file.',
    'file-too-many': 'At most {max} {max|file is|files are} possible.',
    'file-unreadable': '“{name}” cannot be read. Please choose another file.',
    'file-not-sent': '“{name}” was not sent: the connection was lost. Please try again.',
    'file-not-now':
      '“{name}” has not been sent yet: we cannot take the file just now. Please try again a little later.',
    'file-not-working':
      '“{name}” has not been sent: something does not work on our side. Please try again later, or call us.',
    'file-heic':
      '“{name}” is a HEIC photo. Please send it to yourself as JPEG, or take a screenshot of it.',
    'file-pending': '“{name}” is not ready yet. Please wait a moment.',
    'file-refused': 'The city’s server did not take “{name}”. Please choose another file.',
    'file-lost': '“{name}” is not there any more. Please choose the file again.',
    'photo-unfinished': 'Please choose the section and press “Use this section”.',
    'photo-too-small':
      'The photo has {width} × {height} pixels. {minWidth} × {minHeight} are needed.',
    'code-not-valid':
      'This code is not valid: the register does not know it, or it was already used. Please compare it with your letter.',
    'identity-missing': 'For this application you have to identify yourself.',
    'identity-invalid': 'We cannot confirm who you are. Please identify yourself again.',
    unverified: 'This is not confirmed. Please identify yourself again.',
    refused: 'With these details you cannot apply.',
  },
);
