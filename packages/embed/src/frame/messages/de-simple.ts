import type { FrameMessages } from './frame-messages.js';

export const deSimple: FrameMessages = {
  help: 'Der Antrag wird geladen. Vielleicht kommt er nicht. Dann fragen Sie die Stadt. Die Telefon-Nummer steht auf dieser Seite.',
  wrong: 'Hier ist etwas falsch eingebaut. Der Antrag geht hier nicht.',
  parameters: {
    src: 'In der Adresse vom Rahmen fehlt „src“. Oder der Server ist hier nicht erlaubt.',
    gateway: 'In der Adresse vom Rahmen steht „gateway“. Dieser Server ist hier nicht erlaubt.',
    lang: 'In der Adresse vom Rahmen steht „lang“. Richtig ist zum Beispiel: „de“, „de-simple“ oder „en“.',
    theme:
      'In der Adresse vom Rahmen steht „theme“. Erlaubt sind: kleine Buchstaben, Zahlen und Striche.',
    'heading-level':
      'In der Adresse vom Rahmen steht „heading-level“. Richtig ist eine Zahl von 1 bis 6.',
  },
  apart:
    'Hier können Sie sich nicht online ausweisen. Auf einer eigenen Seite können Sie das. Drücken Sie auf den Link.',
  apartLink: 'Antrag auf einer eigenen Seite öffnen',
  leavingLink: (host) => `Weiter zu ${host}`,
  leaving: (host) =>
    `Jetzt kommt eine andere Seite. Sie heißt: ${host}. Danach kommen Sie hierher zurück. Vielleicht passiert nichts. Dann drücken Sie auf den Link.`,
};
