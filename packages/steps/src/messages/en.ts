import type { StepsMessages } from './steps-messages.js';

export const en: StepsMessages = {
  start: 'Apply now',
  next: 'Continue',
  back: 'Back',
  change: 'Change',
  send: 'Send application',
  again: 'Try again',
  reload: 'Reload the page',
  cancel: 'Cancel',
  wait: 'Please wait.',
  slow: 'This takes longer than usual. Your details are still here.',
  stages: 'Steps',
  stage: (at, of) => `Step ${String(at)} of ${String(of)}`,
  done: 'done',
  now: 'current',
  allDone: 'All steps are done',
  wrong: 'Error',
  choose: 'Please choose',
  problems: (count) =>
    count === 1 ? 'Please check one answer' : `Please check ${String(count)} answers`,
  confirmed: 'Confirmed',
  notGiven: 'Not given',
  yes: 'Yes',
  date: { day: 'Day', month: 'Month', year: 'Year' },
  responsible: 'Responsible',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  data: {
    title: 'Your data',
    text: 'We only ask what the office needs for this application. With each question you see why, and for how long.',
  },
  keepsNothing:
    'Your browser saves nothing here. When you go to another page to identify yourself or to pay, your details are gone afterwards. Please allow this page to save something, or use another browser.',
  locker: {
    title: 'You have started an application',
    text: 'Would you like to continue where you stopped?',
    resume: 'Continue',
    anew: 'Start anew',
  },
  identity: {
    pending: 'You have not finished identifying yourself. You can try again.',
    cancelled: 'You cancelled. No data was transferred. You can try again or choose another way.',
    failed: {
      'level-too-low':
        'This login is not secure enough for this application. Please choose another way.',
      expired: 'The time for identifying yourself has run out. Please try again.',
      replayed: 'This login was already used. Please identify yourself again.',
      provider: 'Identifying did not work. Please try again.',
    },
    known: 'You have identified yourself. We took over these details:',
    other: 'Identify in another way',
    orType: 'You can also type your details.',
    reads: {
      name: 'name',
      familyName: 'family name',
      givenNames: 'given names',
      birthDate: 'date of birth',
      address: 'address',
      street: 'street and house number',
      postalCode: 'postal code',
      place: 'town or city',
    },
  },
  checks: {
    title: 'The office checks your application',
    identity: 'You did not identify yourself online. So the office checks who you are.',
    text: 'That takes some days.',
    start:
      'If you do not identify yourself online, the office checks who you are. That takes some days longer.',
  },
  instead: 'What you can do',
  contact: 'Questions? The office will help you',
  correct: 'Back to my details',
  legalBasis: 'Legal basis',
  received: {
    title: 'Your application has arrived',
    text: (caseNumber) => `Your case number: ${caseNumber}`,
    again:
      'You can close this page. When you open it again in this browser, you will find your application here.',
    onlyHere:
      'This browser cannot keep your application. Please leave this page open until you are done, and write the case number down.',
  },
  sent: {
    title: 'You have already sent an application',
    text: (caseNumber) => `Case number ${caseNumber}. Here you see what happens next.`,
    open: (caseNumber) => `Continue with ${caseNumber}`,
  },
  keep: {
    title: 'Do you want to keep the licence?',
    text: 'It is not saved on this device yet. If you delete your details now, you cannot open it here any more. Keep it only on a device of your own.',
    keep: 'Keep it and finish',
    drop: 'Delete without keeping it',
  },
  forget: {
    go: 'Delete my details from this device',
    title: 'Do you want to delete your details from this device?',
    text: (caseNumber) =>
      `The office has your application. But afterwards you cannot open it here any more, or fetch your licence here. Please write the case number down: ${caseNumber}`,
    drop: 'Delete all the same',
  },
  end: {
    title: 'You are done',
    text: (caseNumber) =>
      `Your details are deleted from this device. The office has your application. Your case number: ${caseNumber}`,
    kept: 'You find your licence on the start page.',
    start: 'To the start page',
  },
  licence: {
    waiting: {
      payment: 'We are waiting for your payment to be confirmed. You need not pay again.',
      office: 'The office is checking your details. That takes some days.',
      issuer: 'Your fishing licence is being issued.',
    },
    here: 'Your fishing licence is here.',
    look: 'Look again',
    finish: 'Finish: delete my details from this device',
    finishHint:
      'The office has your application. Only what you chose to keep stays on this device.',
    kept: 'Kept on this device',
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
    outdated:
      'The form has changed in the meantime. Your details are still here. Please reload this page, then check your details.',
    storage: 'This browser does not allow anything to be saved here. Please print the licence.',
    insecure:
      'This page is not securely connected. You can apply only at an address that begins with https. Please contact the office.',
    definition: 'This application cannot be shown just now. Please contact the office.',
  },
};
