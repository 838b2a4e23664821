import type { EmailMessages } from './email-messages.js';

export const emailEn: EmailMessages = {
  title: 'Would you like an email when something happens?',
  go: 'Give an email address',
  text: 'We will write to you when there is news about your application. The email only contains your case number. You will then see the news here in this browser.',
  address: 'Email address',
  hint: 'First we will send a code to this address.',
  ask: 'Send the code',
  codeTitle: 'Please enter the code',
  sent: (address) =>
    `We have sent an email with a code to ${address}. The code is valid for 10 minutes. Nothing there? Please check your spam folder, too.`,
  code: 'Code from the email',
  codeHint: '6 digits',
  confirm: 'Confirm',
  another: 'Another address or a new code',
  typeCode: 'Enter the code',
  onTitle: 'You will now receive emails',
  on: (address) => `Messages will be sent to ${address}.`,
  onHint:
    'You can end this on this page at any time. It also ends when you delete your details from this device.',
  end: 'No more emails',
  ended: 'You will not receive any more emails. Your address has been deleted.',
  back: 'Back to the application',
  endsToo: 'After that you will not receive any more emails about this application either.',
  left: 'We could not end the emails because the connection is disturbed. You may still receive some. If you do, please contact the office.',
  failed: {
    refused: 'No email arrives at this address. Please check the address, or use another one.',
    down: 'We cannot send any emails just now. Your application has arrived all the same. Please try again later.',
    'too-many-codes':
      'Several codes have been sent already. Please use the code from the last email, or try again later, tomorrow at the latest.',
    'wrong-code': 'This code is not right. Please check the digits in the last email.',
    expired: 'This code is no longer valid. Please have a new code sent to you.',
    'too-many-tries':
      'The code was entered wrongly too often and is no longer valid. Please have a new code sent to you.',
  },
};
