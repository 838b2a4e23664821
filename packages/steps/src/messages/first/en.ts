import type { FirstMessages } from './first-messages.js';

export const firstEn: FirstMessages = {
  start: 'Apply now',
  saved: 'Open a saved application',
  again: 'Try again',
  reload: 'Reload the page',
  cancel: 'Cancel',
  wait: 'Please wait.',
  slow: 'This takes longer than usual. Your details are still here.',
  wrong: 'Error',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  data: {
    title: 'Your data',
    text: 'We only ask what the office needs for this application. With each question you see why, and for how long.',
  },
  keepsNothing:
    'Your browser saves nothing here. When you go to another page to identify yourself or to pay, your details are gone afterwards. Please allow this page to save something, or use another browser.',
  language: 'Language',
  contact: 'Questions? The office will help you',
  sent: {
    title: 'You have already sent an application',
    text: (caseNumber) => `Case number ${caseNumber}. Here you see what happens next.`,
    open: (caseNumber) => `Continue with ${caseNumber}`,
  },
  deleted: {
    title: 'Deleted in another window',
    text: 'You deleted the details of this application in another window. That is why they are gone from here too.',
  },
  faultTitle: 'That did not work just now',
  fault: {
    network: 'The connection is disturbed. Your details are still here.',
    slow: 'The other office does not answer. Your details are still here. Please try again in a few minutes.',
    nonsense:
      'The other office has a problem. Your details are still here. Please try again in a few minutes.',
    refused:
      'The request was not accepted. Your details are still here. If it happens again, please call the office.',
    busy: 'That were many attempts in a short time. Please wait a few minutes.',
    insecure:
      'This page is not securely connected. You can apply only at an address that begins with https. Please contact the office.',
    definition: 'This application cannot be shown just now. Please contact the office.',
  },
  kept: 'Kept on this device',
  checkedIfTyped:
    'If you do not identify yourself online, the office checks who you are. That takes some days longer.',
};
