import { de } from './de.js';
import type { FrameMessages } from './frame-messages.js';

export const deSimple: FrameMessages = {
  ...de,
  help: 'Der Antrag wird geladen. Vielleicht kommt er nicht. Dann fragen Sie die Stadt. Die Telefon-Nummer steht auf dieser Seite.',
  apart:
    'Hier können Sie sich nicht online ausweisen. Auf einer eigenen Seite können Sie das. Drücken Sie auf den Link.',
  apartLink: 'Antrag auf einer eigenen Seite öffnen',
  leaving: (host) =>
    `Jetzt kommt eine andere Seite. Sie heißt: ${host}. Danach kommen Sie hierher zurück. Vielleicht passiert nichts. Dann drücken Sie auf den Link.`,
};
