import type { LicenceMessages } from './licence-messages.js';

export const en: LicenceMessages = {
  title: 'Fishing licence',
  name: 'Name',
  born: 'Born',
  number: 'Number',
  levyTo: 'Levy paid until',
  levy: 'Levy paid',
  issued: 'Issued on',
  authority: 'Issued by',
  life: 'for life',
  validity: 'Valid',
  codeOf: (number) => `Code of fishing licence ${number}, for checking`,
  large: 'Show large code',
  largeTitle: 'Code for inspection',
  close: 'Close',
  print: 'Print',
  keep: 'Keep on this device',
  keepHint: 'Then you find the licence again on this device. Use only a device of your own.',
  kept: 'Kept on this device',
  offlineHint:
    'Without the internet you open the licence on a page of its own. Save it as a bookmark:',
  offline: 'Licence without the internet',
  forget: 'Delete from this device',
  check: {
    camera: 'Scan the code with the camera',
    stopCamera: 'Turn the camera off',
    image: 'Choose a picture of the code',
    ways: 'Check without a camera',
    text: 'Or paste the code',
    textHint: 'It begins with FS1:',
    go: 'Check',
    next: 'Check the next code',
    looking: 'Hold the code in front of the camera.',
    noCamera: 'The camera is not allowed or not there. Choose a picture, or paste the code.',
    noCode: 'No code can be seen in this picture. Please take a sharper one.',
    noTrust:
      'There are no current keys for checking on this device. Please open this page with internet. Please also see whether date and time of this device are right.',
    compare: 'Please compare with the ID card.',
    trustOf: (when) => `Keys of ${when}`,
    statusOf: (when) => `Revocation list of ${when}`,
    noStatus: 'No revocation list on this device',
    clock: (when) => `Clock of this device: ${when}`,
  },
  standing: {
    valid: { word: 'Valid', text: 'The seal is genuine and the levy is paid.' },
    'valid-status-unknown': {
      word: 'Genuine, revocation list not current',
      text: 'The seal is genuine and the levy is paid. Whether the licence was withdrawn cannot be said for sure on this device just now.',
    },
    'levy-unpaid': {
      word: 'Levy not paid',
      text: 'The licence is genuine. It shows no levy paid for today. Fishing is not allowed.',
    },
    expired: {
      word: 'Expired',
      text: 'The licence is genuine, but its code is no longer valid. Fishing with it is not allowed. Ask for the new licence.',
    },
    'not-yet-valid': {
      word: 'Not valid yet',
      text: 'By the clock of this device, this code becomes valid later. Is the clock right? Then fishing is not allowed yet.',
    },
    revoked: {
      word: 'Revoked',
      text: 'The office has withdrawn this licence. Fishing is not allowed.',
    },
    suspended: { word: 'Suspended', text: 'This licence is suspended. Fishing is not allowed.' },
    'signature-invalid': {
      word: 'Suspected forgery',
      text: 'The seal does not match the details. Somebody has changed or faked the code. Fishing with it is not allowed.',
    },
    'unknown-issuer': {
      word: 'Unknown issuer',
      text: 'This device does not know the issuer. That does not mean the licence is forged. Reload the keys with internet.',
    },
    'unsupported-format': {
      word: 'Not a fishing licence',
      text: 'This is not the code of a fishing licence, or it is newer than this page.',
    },
    malformed: { word: 'Code not readable', text: 'The code is damaged. Please scan it again.' },
  },
};
