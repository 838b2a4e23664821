import type { OtherDeviceMessages } from './other-device-messages.js';

export const otherDeviceEn: OtherDeviceMessages = {
  go: 'Continue on another device',
  title: 'Would you like to continue on another device?',
  text: 'Then you get a file with your details, and a code. The file is encrypted: without the code nobody can open it. Take the file to the other device, for example on a USB stick or in an email to yourself. It is best to write the code down on paper.',
  there: 'On the other device, open this page. There, press “Open a saved application”.',
  identity:
    'That you have identified yourself is in the file, too. The office checks it again when you send the application.',
  files:
    'Files that you have uploaded are not in it. We keep them only for some days. You may have to choose them again then.',
  make: 'Make file and code',
  made: 'Your file is ready',
  code: 'Your code',
  once: 'We show the code only now, and do not save it. Without it, we cannot open the file either.',
  until: (date) =>
    `You can open the file until ${date}. What you change here after that is not in it.`,
  save: 'Save file',
  copy: 'Copy code',
  copied: 'The code is copied.',
  notCopied: 'The code could not be copied. Please write it down.',
  print: 'Print code',
  open: {
    title: 'Open a saved application',
    text: 'For this you need the file and the code that you got on the other device.',
    file: 'File',
    fileHint: 'Its name begins with “stadtkit” and ends with “.json”.',
    code: 'Code',
    codeHint: '16 letters and digits. Capital or small letters, both are fine.',
    go: 'Open',
    wrong: {
      'no-file': 'Please choose the file.',
      'no-code': 'The code has 16 letters and digits. Please check what you have entered.',
      'wrong-code':
        'This code does not belong to this file. Please check the code, and whether it is the right file.',
      foreign: 'There is no saved application in this file. Please choose another file.',
      damaged:
        'The file cannot be read. It may not have arrived completely. Please take it to this device once more.',
      'other-service':
        'There is another application in this file. Please open it on the page where you saved it.',
      'too-old':
        'The 30 days for this file are over. It cannot be opened any more. Please start anew.',
    },
  },
  ask: {
    title: 'Your saved application',
    carriedOver:
      'The form has changed in the meantime. Your details are still here as far as they are still asked for. Please go through everything once more.',
    replaces:
      'You have already started an application in this window. If you open the saved one, the details in this window are gone.',
    go: 'Open the saved application',
    not: 'Do not open it',
    sent: 'This application has already been sent',
    sentText: (caseNumber) =>
      `Case number ${caseNumber}. You can see here what happens next, but change nothing any more.`,
    see: 'See the application',
  },
  elsewhere:
    'You sent this application from another device. You find it here only as long as this window is open.',
};
