import type { MailMessages } from './mail-messages.js';

export const en: MailMessages = {
  subject: (city) => `Message for you: ${city}`,
  greeting: 'Hello,',
  code: [
    (code) => `Your code is: ${code}`,
    'Enter it on the page where you gave this email address. It is valid for 10 minutes.',
    'You did not give an email address there? Then please delete this email. Without the code we will not send you any messages.',
  ],
  received: (caseNumber) => [
    'We have received your application.',
    `Your case number: ${caseNumber}`,
    'We will write to this address when there is news.',
  ],
  paid: (caseNumber) => ['We have received your payment.', `Your case number: ${caseNumber}`],
  office: (caseNumber) => [
    'There is a message about your application.',
    `Your case number: ${caseNumber}`,
  ],
  unpaid: (caseNumber) => [
    'We have not received any payment for your application. You can no longer pay for it online.',
    `Your case number: ${caseNumber}`,
    'Do you still need it? Then please apply again. Have you paid after all? Then please contact us.',
    'This is the last email about this application.',
  ],
  look: 'To see it, open the page where you applied. Use the same device and the same browser.',
  link: 'To the page of the application',
  why: 'You receive this email because you gave us this address for your application. You can end this on the page of the application.',
  contact: 'Questions? The office will help you:',
};
