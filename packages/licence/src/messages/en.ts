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
    textHint: 'It begins with FS1: or ER1:',
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
  receipt: {
    title: 'Receipt',
    proves: (when) =>
      `Received on ${when}. The code proves when your details came in, and that it was exactly these. The details themselves are not in it.`,
    codeOf: (number) => `Code of receipt ${number}, for checking`,
    download: 'Download what you sent',
    downloadHint:
      'Keep the file unchanged. Only unchanged does it prove, together with the code, what you sent.',
    says: (authority, number, when) =>
      `Receipt of ${authority}, number ${number}, received on ${when}.`,
    service: 'Service',
    version: 'Version',
    compare: 'Choose a file and compare',
    compareHint:
      'Do you have the file with the details? Then you see whether they were sent like this. The file stays on this device.',
    same: 'Exactly this file was sent.',
    different: 'This file was not sent like this. It is another one, or somebody has changed it.',
    standing: {
      genuine: { word: 'Genuine', text: 'The seal is genuine.' },
      ahead: {
        word: 'The time lies in the future',
        text: 'The seal is genuine. But by the clock of this device it was received in the future. Please see whether date and time are right.',
      },
      'signature-invalid': {
        word: 'Suspected forgery',
        text: 'The seal does not match the details. Somebody has changed or faked the code, or the key did not count on that day. This receipt proves nothing.',
      },
      'unknown-issuer': {
        word: 'Unknown key',
        text: 'This device knows no key of this city that counts and has sealed the receipt. Like this it proves nothing. Reload the keys with internet, and check again.',
      },
      'unsupported-format': {
        word: 'Not a receipt',
        text: 'This is not the code of a receipt, or it is newer than this page.',
      },
      malformed: {
        word: 'Code not readable',
        text: 'The code is damaged or was changed. Please scan it again.',
      },
    },
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
