import type { ProblemMessages } from './problem-messages.js';

export const en: ProblemMessages = {
  missing: (label) => `Please answer: ${label}`,
  'too-long': (_, { max, actual }) =>
    `This has ${actual ?? ''} characters. ${max ?? ''} are possible at most.`,
  'too-short': (_, { min }) => `Please enter at least ${min ?? ''} characters.`,
  character: (_, { character, instead }) =>
    instead === undefined
      ? `The character “${character ?? ''}” cannot be used here. Please use only letters as they stand in your ID.`
      : `The character “${character ?? ''}” cannot be used here. Please write “${instead}” for it.`,
  'date-incomplete': (_, data) =>
    `Please add the ${(data['parts'] ?? '').split(' ').join(' and ')}.`,
  'date-impossible': () => 'This date does not exist. Please check day, month and year.',
  'date-future': () => 'The date is in the future.',
  'date-too-early': (_, { earliest }) =>
    `The date is too long ago. It can be ${(earliest ?? '').slice(0, 4)} or later.`,
  'year-four-digits': () => 'Please write the year with four digits, such as 1988.',
  'not-an-option': () => 'Please choose one of the answers.',
  format: (_, { example }) => `This does not fit. It looks like this: ${example ?? ''}`,
  'code-unknown': () => 'The register does not know this code. Please compare it with your letter.',
  'code-used': () => 'A licence was already issued with this code.',
  unverified: () => 'This is not confirmed. Please identify yourself again.',
  refused: () => 'With these details you cannot apply.',
};
