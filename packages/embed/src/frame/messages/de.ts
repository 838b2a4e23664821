import type { FrameMessages } from './frame-messages.js';

export const de: FrameMessages = {
  help: 'Der Online-Dienst wird geladen. Wenn er nicht erscheint: Wie Sie die Stadt erreichen, steht auf der Seite um dieses Feld.',
  wrong: 'Der Online-Dienst ist auf dieser Seite nicht richtig eingebunden.',
  parameters: {
    src: 'In der Adresse des Rahmens fehlt „src“, oder „src“ führt zu einem Server, der hier nicht erlaubt ist.',
    gateway:
      '„gateway“ in der Adresse des Rahmens führt zu einem Server, der hier nicht erlaubt ist.',
    lang: '„lang“ in der Adresse des Rahmens kann zum Beispiel „de“, „de-simple“ oder „en“ sein.',
    theme:
      '„theme“ in der Adresse des Rahmens ist ein Name aus kleinen Buchstaben, Ziffern und Bindestrichen.',
    'heading-level': '„heading-level“ in der Adresse des Rahmens ist eine Zahl von 1 bis 6.',
  },
  apart:
    'Ihr Browser trennt dieses Feld von der Stadt. Deshalb können Sie sich hier nicht online ausweisen. Auf einer eigenen Seite geht es.',
  apartLink: 'Antrag auf einer eigenen Seite öffnen',
  leaving: (host) =>
    `Jetzt öffnet sich die Seite ${host}. Danach kommen Sie hierher zurück. Wenn nichts geschieht, öffnen Sie die Seite selbst.`,
  leavingLink: (host) => `Weiter zu ${host}`,
};
