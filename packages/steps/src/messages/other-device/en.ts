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
    byFile: 'Not sent yet: with file and code',
    file: 'File',
    fileHint: 'Its name begins with “stadtkit” and ends with “.json”.',
    code: 'Code of the file',
    byNumber: 'Already sent: with case number and code',
    number: 'Case number',
    codeOfNumber: 'Code of the case number',
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
      'no-number': 'Please enter the case number.',
      'no-code-of-number':
        'The code has 16 letters and digits. Please check what you have entered.',
      unknown:
        'Nothing can be opened with this case number and this code. Please check both. The code may be gone, because the application was deleted or a new code was made.',
      'other-service-of-number':
        'There is another application under this number. Please open it on the page where you sent it.',
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
  share: {
    go: 'See it from another device',
    title: 'Would you like to see the application from another device?',
    text: 'Then you get a code. With the case number and the code together, your application can be seen on any device. For that, we put it on the server, encrypted. Without the code nobody can read it there, and neither can we.',
    until:
      'This works until the office has decided, and for 30 days after that, 12 months at most. As long as there is something to pay, it works for 30 days.',
    make: 'Make a code',
    before:
      'You have already made a code. If you make a new one, the old one is not valid any more.',
    drop: 'Delete the code',
    made: 'Your code is ready',
    number: (caseNumber) => `Case number: ${caseNumber}`,
    once: 'We show the code only now, and do not save it. Write it down together with the case number, and show both to nobody.',
    forget:
      'With the code, the application can then not be seen from other devices any more either.',
    still:
      'The connection was disturbed. So the application can still be seen with the code until the server deletes it, too.',
  },
  elsewhere:
    'You sent this application from another device. You find it here only as long as this window is open.',
};
