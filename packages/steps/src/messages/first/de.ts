import type { FirstMessages } from './first-messages.js';

export const firstDe: FirstMessages = {
  start: 'Jetzt beantragen',
  saved: 'Gespeicherten Antrag öffnen',
  again: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  cancel: 'Abbrechen',
  wait: 'Bitte warten.',
  slow: 'Es dauert länger als sonst. Ihre Angaben sind noch da.',
  wrong: 'Fehler',
  privacy: 'Datenschutz',
  accessibility: 'Barrierefreiheit',
  data: {
    title: 'Ihre Daten',
    text: 'Wir fragen nur, was das Amt für diesen Antrag braucht. Bei jeder Frage sehen Sie, warum und wie lange.',
  },
  keepsNothing:
    'Ihr Browser speichert hier nichts. Wenn Sie zum Ausweisen oder Bezahlen auf eine andere Seite wechseln, sind Ihre Angaben danach weg. Bitte erlauben Sie dieser Seite, etwas zu speichern, oder nehmen Sie einen anderen Browser.',
  language: 'Sprache',
  contact: 'Fragen? Das Amt hilft Ihnen',
  sent: {
    title: 'Sie haben schon einen Antrag abgeschickt',
    text: (caseNumber) => `Vorgangsnummer ${caseNumber}. Hier sehen Sie, wie es weitergeht.`,
    open: (caseNumber) => `Weiter mit ${caseNumber}`,
  },
  deleted: {
    title: 'In einem anderen Fenster gelöscht',
    text: 'Sie haben die Angaben zu diesem Antrag in einem anderen Fenster gelöscht. Darum stehen sie auch hier nicht mehr.',
  },
  faultTitle: 'Das hat gerade nicht geklappt',
  fault: {
    network: 'Die Verbindung ist gestört. Ihre Angaben sind noch da.',
    slow: 'Die andere Stelle antwortet nicht. Ihre Angaben sind noch da. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    nonsense:
      'Die andere Stelle hat eine Störung. Ihre Angaben sind noch da. Bitte versuchen Sie es in einigen Minuten noch einmal.',
    refused:
      'Die Anfrage wurde nicht angenommen. Ihre Angaben sind noch da. Wenn das noch einmal passiert, rufen Sie bitte das Amt an.',
    busy: 'Das waren viele Versuche in kurzer Zeit. Bitte warten Sie einige Minuten.',
    insecure:
      'Diese Seite ist nicht sicher verbunden. Der Antrag geht nur über eine Adresse, die mit https beginnt. Bitte wenden Sie sich an das Amt.',
    definition:
      'Dieser Antrag kann gerade nicht angezeigt werden. Bitte wenden Sie sich an das Amt.',
  },
  kept: 'Auf diesem Gerät gespeichert',
  checkedIfTyped:
    'Wenn Sie sich nicht online ausweisen, prüft das Amt, wer Sie sind. Das dauert einige Tage länger.',
};
