import type { FirstMessages } from './first-messages.js';

/** Leichte Sprache: short sentences, one thought each (DIN SPEC 33429). */
export const firstDeSimple: FirstMessages = {
  start: 'Antrag anfangen',
  saved: 'Gespeicherten Antrag öffnen',
  again: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  cancel: 'Aufhören',
  wait: 'Bitte warten Sie.',
  slow: 'Es dauert gerade lange. Ihre Antworten sind noch da.',
  wrong: 'Fehler',
  privacy: 'So schützen wir Ihre Daten',
  accessibility: 'Hilfe bei Hindernissen auf dieser Seite',
  data: {
    title: 'Ihre Daten',
    text: 'Wir fragen nur das Nötige. Wir sagen Ihnen, warum wir fragen.',
  },
  keepsNothing:
    'Ihr Browser merkt sich hier nichts. Sie gehen später auf eine andere Seite. Danach sind Ihre Antworten weg. Nehmen Sie einen anderen Browser.',
  language: 'Sprache',
  contact: 'Haben Sie Fragen? Das Amt hilft Ihnen',
  sent: {
    title: 'Sie haben schon einen Antrag geschickt',
    text: (caseNumber) => `Das ist die Nummer: ${caseNumber}. Hier geht es weiter.`,
    open: (caseNumber) => `Weiter mit ${caseNumber}`,
  },
  deleted: {
    title: 'In einem anderen Fenster gelöscht',
    text: 'Sie haben Ihre Antworten gelöscht. Das war in einem anderen Fenster. Darum sind sie auch hier weg.',
  },
  faultTitle: 'Das hat nicht geklappt',
  fault: {
    network: 'Die Verbindung ist kaputt. Ihre Antworten sind noch da.',
    slow: 'Die andere Stelle antwortet nicht. Ihre Antworten sind noch da. Versuchen Sie es später noch einmal.',
    nonsense:
      'Bei der anderen Stelle ist etwas kaputt. Ihre Antworten sind noch da. Versuchen Sie es später noch einmal.',
    refused:
      'Das hat nicht geklappt. Ihre Antworten sind noch da. Rufen Sie das Amt an, wenn es noch einmal passiert.',
    busy: 'Sie haben es oft versucht. Warten Sie ein paar Minuten.',
    insecure: 'Diese Seite ist nicht sicher. Hier geht der Antrag nicht. Fragen Sie das Amt.',
    definition: 'Der Antrag geht gerade nicht. Rufen Sie das Amt an.',
  },
  kept: 'Das ist auf diesem Gerät gespeichert',
  checkedIfTyped:
    'Sie zeigen Ihren Ausweis nicht im Internet? Dann prüft das Amt: Wer sind Sie? Das dauert ein paar Tage länger.',
};
