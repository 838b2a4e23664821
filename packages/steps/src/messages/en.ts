import { firstEn } from './first/en.js';
import { officeEn } from './office/en.js';
import type { StepsMessages } from './steps-messages.js';

export const en: StepsMessages = {
  ...firstEn,
  laterFault: {
    meanwhile:
      'This is already being done for your application, for example in another window. Your details are still here. Please try again in a moment.',
    outdated:
      'The form has changed in the meantime. Your details are still here. Please reload this page, then check your details.',
    storage: 'This browser does not allow anything to be saved here. Please print the licence.',
    outdatedKeepsNothing:
      'The form has changed in the meantime. Your browser saves nothing here: when you reload this page, your details are gone. Write down before what you still need, then fill in the new form.',
  },
  locker: {
    title: 'You have started an application',
    text: 'Would you like to continue where you stopped? If you start anew, these details are deleted.',
    resume: 'Continue',
    anew: 'Start anew',
  },
  next: 'Continue',
  overview: 'To the overview',
  back: 'Back',
  change: 'Change',
  send: 'Send application',
  stages: 'Steps',
  stage: (at, of) => `Step ${String(at)} of ${String(of)}`,
  task: {
    done: 'Done',
    open: 'To do',
    later: 'Not possible yet',
    wrong: 'Please check',
  },
  done: 'done',
  now: 'current',
  allDone: 'All steps are done',
  choose: 'Please choose',
  problems: (count) =>
    count === 1 ? 'Please check one answer' : `Please check ${String(count)} answers`,
  confirmed: 'Confirmed',
  notGiven: 'Not given',
  notKnownYet: 'Not known yet',
  yes: 'Yes',
  no: 'No',
  fromTo: (from, to) => `${from} to ${to}`,
  timeOfDay: (time) => time,
  euros: (amount) => `€${amount}`,
  date: { day: 'Day', month: 'Month', year: 'Year' },
  files: (types, size, count) =>
    count === 1
      ? `Possible: ${types}, at most ${size}.`
      : `Possible: ${types}, at most ${size} each, and at most ${String(count)} files.`,
  ends: { from: 'First day', to: 'Last day' },
  address: {
    street: 'Street',
    houseNumber: 'House number',
    addition: 'Addition, if there is one',
    postalCode: 'Postal code',
    place: 'Town or city',
  },
  responsible: 'Responsible',
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
    knownTitle: 'You have identified yourself',
    by: (method) => `Identified with: ${method}`,
    known: 'We took over these details:',
    anew: 'Identify yourself again',
    notAnew: 'Do not identify again',
    unchanged: 'You have not identified yourself again. These details still count.',
    doubts: 'Is something wrong, or would you rather not use these details?',
    typeThem: 'Then you can type them yourself.',
    type: 'Type them myself',
    ask: (office) => `Then please contact: ${office}`,
    orType: 'You can also type your details.',
    endsSoon: 'Your sign-in ends in less than 3 minutes. Would you like to go on?',
    extend: 'Stay signed in',
    endsForGood:
      'Your sign-in ends soon and cannot be extended any more. Please identify again then. What you have typed stays here.',
    lapsed: 'Your sign-in has ended. Please identify again. What you have typed is still here.',
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
  },
  instead: 'What you can do',
  correct: 'Back to my details',
  later: {
    go: 'Continue later',
    title: 'Would you like to continue later?',
    text: 'Then we save your details in this browser, encrypted, and only there. To continue, open this page again in this browser. So can anybody who uses this device: only save on a device that is yours.',
    keep: 'Save on this device',
    kept: 'Your details are saved on this device',
    until: (date) =>
      `Until ${date} at most. Until then you can close this page and open it here again; what you still change is saved, too. Some browsers delete earlier if you have not been here for a while.`,
    files: 'We keep files only for some days. You may have to choose them again then.',
    drop: 'Delete what is saved',
    none: 'This browser does not allow anything to be saved here. Please leave this page open until you are done.',
    stale:
      'Your latest changes could not be saved on this device any more. Please leave this page open until you are done.',
    on: 'Go on filling in',
    note: (date) => `Saved on this device, until ${date} at most.`,
  },
  carriedOver: {
    title: 'The form has been changed meanwhile',
    text: 'Your details are still here, as far as they are still asked for. Please go through all steps once more.',
    unasked: 'No longer asked for:',
  },
  elsewhere: {
    title: 'Continue in a new window',
    text: 'This browser keeps nothing when you leave this page. So you continue in a new window. Leave this page open, and come back to it afterwards.',
    open: 'Open a new window',
    done: 'I have finished there',
    byItself: 'As soon as you have finished there, this page goes on by itself.',
  },
  discard: {
    go: 'Delete my details',
    title: 'Would you like to delete your details?',
    text: 'After that your details are deleted from this device, and you are back at the start.',
    drop: 'Delete everything',
  },
  legalBasis: 'Legal basis',
  received: {
    title: 'Your application has arrived',
    text: (caseNumber) => `Your case number: ${caseNumber}`,
    again:
      'You can close this page. Until 30 days after sending you will find your application here when you open the page again in this browser.',
    onlyHere:
      'This browser cannot keep your application. Please leave this page open until you are done, and write the case number down.',
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
      `The office has your details. But afterwards you cannot open them here any more. Please write the case number down: ${caseNumber}`,
    notFetched: 'You cannot fetch your licence here then.',
    drop: 'Delete all the same',
  },
  end: {
    title: 'You are done',
    text: (caseNumber) =>
      `Your details are deleted from this device. The office has them. Your case number: ${caseNumber}`,
    kept: 'You find your licence on the start page.',
    start: 'To the start page',
  },
  report: {
    send: 'Send the details',
    received: {
      title: 'Your details have arrived',
      again:
        'You can close this page. Until 30 days after sending you will find your details here when you open the page again in this browser.',
      onlyHere:
        'This browser cannot keep your details. Please leave this page open until you are done, and write the case number down.',
    },
    checks: { title: 'The office checks your details' },
    nothing:
      'You need not do anything else, and no decision will be sent. Only if the office has a question will it contact you.',
  },
  office: officeEn,
  result: {
    waiting: {
      payment: 'We are waiting for your payment to be confirmed. You need not pay again.',
      office: 'The office is checking your details. That takes some days.',
    },
    next: 'What happens next',
    look: 'Look again',
    finish: 'Finish: delete my details from this device',
    finishHint:
      'The office has your application. Only what you chose to keep stays on this device.',
  },
};
