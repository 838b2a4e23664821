import type { OfficeMessages } from './office-messages.js';

export const officeEn: OfficeMessages = {
  lookHere:
    'If the office has a question for you, you will find it on this page. Please look in from time to time.',
  asked: {
    title: 'The office has a question for you',
    until: (date) => `Please answer by ${date}.`,
    label: 'Your answer to the office',
    hint: 'Only the office can read it. Once sent, you cannot change it.',
    send: 'Send answer',
  },
  answered: 'Your answer has arrived at the office.',
  over: 'Your answer has not arrived: the office does not ask this any more.',
  writes: 'The office writes:',
  noLetter: (caseNumber) =>
    `There is no more to read here. Please ask the office, and give your case number: ${caseNumber}`,
  refused: {
    title: 'The office has refused your application',
    next: 'Do you have questions, or do you disagree? Then please contact the office.',
  },
  decided: 'The office has granted your application',
  on: (date) => `Decided on ${date}.`,
  withdraw: {
    go: 'Withdraw application',
    title: 'Would you like to withdraw your application?',
    text: 'Then the office stops working on your application. You cannot undo this. But you can make a new application.',
    fees: 'Have you already paid something? The office decides whether you get money back.',
    confirm: 'Yes, withdraw application',
    done: 'You have withdrawn your application',
    tooLate: 'You cannot withdraw your application any more: the office has already decided.',
  },
};
